public import Foundation
public import TemplateEmitter

/// What is said of an output folder after a run.
public enum OutputSummary {
    /// The contents of files one after the other, where there are several with a line before each that names it.
    public static func bytes(of files: [OutputFile]) -> Data {
        var data = Data()
        for (index, file) in files.enumerated() {
            if files.count > 1 { data += Data("\(index == 0 ? "" : "\n")==> \(file.path) <==\n".utf8) }
            data += file.bytes
        }
        return data
    }

    /// The lines, each with a line feed: counts, and in a dry run or where it is asked for each file before them.
    public static func text(
        of report: OutputReport, folder: String, mode: OutputFolder.Mode, listsFiles: Bool = false
    )
        -> String
    {
        var lines: [String] = []
        let isDryRun = if case .dryRun = mode { true } else { false }
        if isDryRun || listsFiles {
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
