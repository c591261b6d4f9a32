/// Looks at the code spans of rows' first cells, which hold names: an empty one names nothing, and one that never ends has
/// a backtick that is no part of the name.
enum NameCells {
    private static let tick = UInt8(ascii: "`")

    static func repair(_ lines: [Line]) -> [Line] {
        var result = lines
        for index in result.indices where result[index].kind == .tableRow {
            guard let (start, end) = firstCell(result[index].text) else { continue }
            let utf8 = result[index].text.utf8
            let cell = Substring(utf8[start..<end])
            let ticks = cell.utf8.count { $0 == tick }
            if ticks == 0 { continue }
            let text = cell.trimmed()
            if text.utf8.allSatisfy({ $0 == tick || $0 == 0x20 || $0 == 0x09 }) {
                result[index] = Line("", number: result[index].number, damage: .emptyName)
            } else if ticks == 1, text.utf8.first == tick {
                let before = result[index].text[..<start]
                let after = result[index].text[end...]
                result[index].text = before + " " + text.dropFirst().trimmed() + " " + after
                result[index].damage = result[index].damage ?? .brokenName
            }
        }
        return result
    }

    /// Where the first cell of a row begins and ends; nil where no pipe says so.
    private static func firstCell(_ row: String) -> (String.Index, String.Index)? {
        let utf8 = row.utf8
        guard let first = utf8.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
        let start = utf8[first] == UInt8(ascii: "|") ? utf8.index(after: first) : first
        var isEscaped = false
        var index = start
        while index < utf8.endIndex {
            let byte = utf8[index]
            if byte == UInt8(ascii: "|"), !isEscaped { return (start, index) }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            index = utf8.index(after: index)
        }
        return nil
    }
}
