import Foundation

/// A row of the clean style in parts: ``| `name`<br><br>type | description |``.
struct RowText {
    var name: String
    /// What stands between the name and the type, such as `[](#)<br><br>`.
    private var middle: String
    var type: String
    var description: String

    /// nil for rows of other tables.
    init?(_ line: String, name: String) {
        let start = "| `" + name + "`"
        guard line.hasPrefix(start), line.hasSuffix(" |"), let cell = line.range(of: " | ") else {
            return nil
        }
        let rest = line[cell.upperBound...].dropLast(2)
        guard !rest.contains(" | ") else { return nil }
        let first = line[line.index(line.startIndex, offsetBy: start.count)..<cell.lowerBound]
        guard let mark = first.range(of: "<br><br>") else { return nil }
        self.name = name
        middle = String(first[..<mark.upperBound])
        type = String(first[mark.upperBound...])
        description = String(rest)
    }

    var line: String { "| `\(name)`\(middle)\(type) | \(description) |" }

    /// True where no mark stands at the end of the description.
    var isUnmarked: Bool {
        !["Required", "Deprecated", "Core", "Default", "Supports Emoji"].contains { description.contains($0) }
    }
}
