public import TemplateEmitter

/// What is said of an output folder after a run.
public enum OutputSummary {
    /// The lines, each with a line feed: counts, and in a dry run each file before them.
    public static func text(of report: OutputReport, folder: String, mode: OutputFolder.Mode) -> String {
        var lines: [String] = []
        if case .dryRun = mode {
            for (word, files) in [
                ("add", report.added), ("change", report.changed), ("remove", report.removed),
            ] {
                lines += files.map { "\(word) \(folder)/\($0)" }
            }
        }
        let verb = if case .write = mode { "" } else { "would be " }
        lines.append(
            "\(folder): \(report.added.count) \(verb)added, \(report.changed.count) \(verb)changed, "
                + "\(report.removed.count) \(verb)removed, \(report.unchanged.count) unchanged"
                + (report.edited.isEmpty ? "" : ", \(report.edited.count) edited by hand and kept"))
        return lines.map { $0 + "\n" }.joined()
    }
}
