/// Tells rows of tables by their looks alone, wherever they stand.
enum RowShape {
    private static let pipe = UInt8(ascii: "|")
    private static let tick = UInt8(ascii: "`")

    /// True for `` | `name` … | ``, which nothing but a row of a reference's table looks like.
    static func matches(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }), first == pipe else {
            return false
        }
        let row = text.trimmed()
        let cell = row.utf8.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
        guard cell.first == tick, let end = cell.dropFirst().firstIndex(where: { $0 == tick || $0 == pipe }),
            cell[end] == tick, end != cell.index(after: cell.startIndex)
        else { return false }
        // The pipe at the end is another one than that at the beginning.
        return TableCells.isClosed(row)
    }

    /// The text without the marks of a quote or of a list's item before a pipe; nil where none stand there, or where no
    /// pipe closes the line.
    static func unmarked(_ text: String) -> String? {
        var rest = text.utf8[...]
        var isMarked = text.indentation >= 4
        func skipBlanks() { rest = rest.drop { $0 == 0x20 || $0 == 0x09 } }
        skipBlanks()
        while rest.first == UInt8(ascii: ">") {
            isMarked = true
            rest = rest.dropFirst()
            skipBlanks()
        }
        if let mark = rest.first, "-*+".utf8.contains(mark), let next = rest.dropFirst().first,
            next == 0x20 || next == 0x09
        {
            isMarked = true
            rest = rest.dropFirst()
            skipBlanks()
        }
        guard isMarked, rest.first == pipe else { return nil }
        let line = Substring(rest).trimmed()
        return line.utf8.count > 1 && TableCells.isClosed(line) ? line : nil
    }
}
