/// Gives header rows and delimiter rows lines of their own.
enum HeaderRows {
    static func separate(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(lines.count + 8)
        for line in lines {
            if line.kind == .text, line.text.utf8.contains(UInt8(ascii: "|")), !TableCells.isDelimiter(line.text) {
                append(line.text[...], number: line.number, to: &result)
            } else {
                result.append(line)
            }
        }
        return result
    }

    private static func append(_ text: Substring, number: Int, to result: inout [Line]) {
        let pipes = TableCells.pipes(in: text)
        func index(_ offset: Int) -> String.Index { text.utf8.index(text.utf8.startIndex, offsetBy: offset) }
        func cell(_ place: Int) -> String { text[index(pipes[place] + 1)..<index(pipes[place + 1])].trimmed() }
        if pipes.count >= 2, let first = (0..<(pipes.count - 1)).first(where: { isDashes(cell($0)) }) {
            var last = first
            while last + 1 < pipes.count - 1, isDashes(cell(last + 1)) { last += 1 }
            let before = text[..<index(pipes[first])]
            let after = text[index(pipes[last + 1] + 1)...]
            // Where two pipes stood side by side, the first closes the header row.
            if !before.isBlank { append(before, number: number, to: &result) }
            result.append(Line(text[index(pipes[first])...index(pipes[last + 1])], number: number))
            if !after.isBlank { append(after, number: number, to: &result) }
            return
        }
        // A header row glued to the text before it.
        if let first = pipes.first, pipes.count >= 3, !text[..<index(first)].isBlank,
            KnownWords.isHeader([cell(0), cell(1)]),
            !KnownWords.firstHeaders.contains(text[..<index(first)].trimmed().lowercased())
        {
            result.append(Line(text[..<index(first)], number: number))
            append(text[index(first)...], number: number, to: &result)
            return
        }
        // A header row glued to the first row, its delimiter row lost (`seeds/001`: 25).
        for place in pipes.indices.dropLast() where pipes[place + 1] == pipes[place] + 1 {
            let header = text[..<index(pipes[place + 1])]
            if KnownWords.isHeader(TableCells.split(String(header))) {
                result.append(Line(header, number: number))
                append(text[index(pipes[place + 1])...], number: number, to: &result)
                return
            }
        }
        result.append(Line(text, number: number))
    }

    private static func isDashes(_ cell: String) -> Bool {
        let dashes = cell.utf8.count { $0 == UInt8(ascii: "-") }
        return dashes >= 3 && cell.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    }
}
