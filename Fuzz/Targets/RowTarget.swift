/// Tables of one to three damaged rows, below the headings that tables have.
struct RowTarget: FuzzTarget {
    static let name = "rows"
    /// Tables of pages: the header, the delimiter row and rows.
    private let tables: [[String]]
    private static let headings = [
        "## Fields", "## Edges", "## Parameters", "## Error Codes", "### Creating", "## Return Type",
        "## Reading", "#### Parameters", "## Error",
    ]
    private static let words = [
        "|", "\\|", "`", "``", "<br>", "<br><br>", " | ", "\n", "\n| ", "Required", "**Default**", "Core",
        "Deprecated", "list<", "enum {", "}", "[", "](", ")", "&lt;", "> ", "- ", "    ", "---", "[]",
        "Struct {",
        "\u{2028}", "\u{85}", "\u{202E}", "\r", "*/", "\\(", "{{", "default value:", "1.", "#", "\t",
    ]

    init(_ folders: [String]) throws {
        var tables: [[String]] = []
        for page in try PageTexts.all(folders) {
            var table: [String] = []
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for line in lines + [""] {
                if line.hasPrefix("|") {
                    table.append(line)
                } else {
                    if table.count > 2 { tables.append(table) }
                    table = []
                }
            }
        }
        self.tables = tables
    }

    func input(_ random: inout Randomness) -> [UInt8] {
        let table = random.one(of: tables)
        let rows = (0...random.below(3)).map { _ in table[2 + random.below(table.count - 2)] }
        var lines = ["# Node", "", random.one(of: Self.headings), "", table[0], table[1]]
        lines += rows.map { row in
            random.once(in: 4) ? row : TextDamage.damaged(row, words: Self.words, &random)
        }
        return [UInt8](lines.joined(separator: "\n").utf8)
    }

    func check(_ input: [UInt8]) throws -> String? { try RowAccountCheck.problem(input) }
}
