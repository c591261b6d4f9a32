public import APIModel
import ReferencePages

extension Pipeline {
    /// How many facts of each kind there are and where they went, and the diagnostics by kind, each with the first of them.
    public var summary: String {
        var lines = [
            "pages: \(api.sources.count)",
            "lines: \(rowAccount.lines) of tables = \(rowAccount.inTables) read"
                + " + \(rowAccount.lines - rowAccount.inTables) in diagnostics",
        ]
        for fact in ReadFact.allCases {
            let count = counts[fact] ?? ReadCount()
            lines.append(
                "\(fact.rawValue)s: \(count.read) read = \(count.inModel) in the model"
                    + " + \(count.read - count.inModel) in diagnostics")
        }
        for severity in [Diagnostic.Severity.error, .warning, .note] {
            let found = Dictionary(grouping: diagnostics.filter { $0.severity == severity }, by: \.id)
            lines.append("\(severity.rawValue)s: \(found.values.reduce(0) { $0 + $1.count })")
            for (id, diagnostics) in found.sorted(by: { $0.key < $1.key }) {
                let place = diagnostics[0].location.map { ", the first at \($0)" } ?? ""
                lines.append("  \(id) \(diagnostics.count)\(place)")
            }
        }
        if !diagnostics.isEmpty {
            lines.append("All of them: lint without --summary. What a kind means: graphgen explain ID.")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// How many facts of a kind diagnostics stand for.
    public func reported(_ fact: ReadFact) -> Int {
        diagnostics.filter { $0.replaces == fact }.reduce(0) { $0 + $1.lines.count }
    }
}
