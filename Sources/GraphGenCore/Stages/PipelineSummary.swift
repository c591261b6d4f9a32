import APIModel
import ReferencePages

extension Pipeline {
    /// How many rows there are and where they went, and how many diagnostics of each kind.
    public var summary: String {
        let reported = diagnostics.count { $0.replacesRow }
        var lines = [
            "pages: \(api.sources.count)",
            "lines: \(rowAccount.lines) of tables = \(rowAccount.inTables) read"
                + " + \(rowAccount.lines - rowAccount.inTables) in diagnostics",
            "rows: \(rowsRead) read = \(rowsInModel) in the model + \(reported) in diagnostics",
        ]
        for severity in [Diagnostic.Severity.error, .warning, .note] {
            let found = diagnostics.filter { $0.severity == severity }
            let kinds = Dictionary(grouping: found, by: \.id).map { "\($0.key) \($0.value.count)" }.sorted()
            lines.append(
                "\(severity.rawValue)s: \(found.count)"
                    + (kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"))
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
