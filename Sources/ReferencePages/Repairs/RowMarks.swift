/// Takes away what damage put before the lines of a table: marks of quotes and of lists, and blanks that make code of it.
///
/// A line alone says little, so lines that stand together are taken together: one of them has to be a delimiter row or a
/// row beyond doubt.
enum RowMarks {
    static func repair(_ lines: [Line]) -> [Line] {
        var result = lines
        var run: [(index: Int, text: String)] = []
        var fence: Character?
        func finish() {
            if run.contains(where: { TableCells.isDelimiter($0.text) || RowShape.matches($0.text) }) {
                for (index, text) in run { result[index].text = text }
            }
            run = []
        }
        for (index, line) in lines.enumerated() {
            if let mark = CodeFences.fenceMarker(line.text)?.first {
                if fence == nil { fence = mark } else if fence == mark { fence = nil }
            }
            let mayBeRow = line.text.hasByte(UInt8(ascii: "|"))
            if mayBeRow, fence == nil, let text = RowShape.unmarked(line.text) {
                run.append((index, text))
            } else if !(mayBeRow && fence == nil && line.text.utf8.first == UInt8(ascii: "|")) {
                finish()
            }
        }
        finish()
        return result
    }
}
