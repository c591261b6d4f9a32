import ReferenceVocabulary

/// Gives header rows and delimiter rows lines of their own.
enum HeaderRows {
    static func separate(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(lines.count + 8)
        for line in lines {
            if line.kind == .text, line.text.hasByte(UInt8(ascii: "|")),
                !TableCells.isDelimiter(line.text)
            {
                append(line.text[...], number: line.number, to: &result)
            } else {
                result.append(line)
            }
        }
        return result
    }

    /// Appends a line, cut around its header and delimiter rows.
    private static func append(_ line: Substring, number: Int, to result: inout [Line]) {
        var rest = line
        // No line of a page holds more; each cut looks at the whole rest.
        var cuts = 0
        while cuts < 32, let (first, next) = cut(rest) {
            cuts += 1
            result += first.map { Line($0, number: number) }
            rest = next
        }
        if !rest.isBlank { result.append(Line(rest, number: number)) }
    }

    /// The lines at a text's beginning that a header or delimiter row divides from the rest; nil where none does.
    private static func cut(_ text: Substring) -> (lines: [Substring], rest: Substring)? {
        guard text.withBytes(mayHold) else { return nil }
        let pipes = TableCells.pipes(in: text)
        func index(_ offset: Int) -> String.Index { text.utf8.index(text.utf8.startIndex, offsetBy: offset) }
        func cell(_ pipe: Int) -> String {
            text[index(pipes[pipe] + 1)..<index(pipes[pipe + 1])].trimmed()
        }
        guard pipes.count >= 2 else { return nil }
        func isDashes(_ pipe: Int) -> Bool {
            Self.areDashes(text.utf8[index(pipes[pipe] + 1)..<index(pipes[pipe + 1])])
        }
        if let first = (0..<(pipes.count - 1)).first(where: isDashes) {
            var last = first
            while last + 1 < pipes.count - 1, isDashes(last + 1) { last += 1 }
            let before = text[..<index(pipes[first])]
            let delimiter = text[index(pipes[first])...index(pipes[last + 1])]
            // Where two pipes stood side by side, the first closes the header row.
            let lines = cut(before).map { $0.lines + [$0.rest] } ?? [before]
            return ((lines + [delimiter]).filter { !$0.isBlank }, text[index(pipes[last + 1] + 1)...])
        }
        // A header row glued to the text before it.
        if pipes.count >= 3, !text[..<index(pipes[0])].isBlank, HeaderWord.isHeader([cell(0), cell(1)]),
            HeaderWord.subject(of: text[..<index(pipes[0])].trimmed().lowercased()) == nil
        {
            return ([text[..<index(pipes[0])]], text[index(pipes[0])...])
        }
        // A header row glued to the first row, its delimiter row lost. No header row has more cells.
        for pipe in pipes.indices.dropLast().prefix(6) where pipes[pipe + 1] == pipes[pipe] + 1 {
            let header = text[..<index(pipes[pipe + 1])]
            if HeaderWord.isHeader(TableCells.split(String(header))) {
                return ([header], text[index(pipes[pipe + 1])...])
            }
        }
        return nil
    }

    /// False for a text that begins with a pipe and has neither a cell that begins with a dash nor two pipes side by side,
    /// as nearly all rows.
    private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "|") else { return true }
        var isBehindPipe = false
        var last: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "|") {
                if last == byte { return true }
                isBehindPipe = true
            } else if isBehindPipe, byte == UInt8(ascii: "-") {
                return true
            } else if byte != 0x20, byte != 0x09, byte != UInt8(ascii: ":") {
                isBehindPipe = false
            }
            last = byte
        }
        return false
    }

    private static func areDashes(_ cell: Substring.UTF8View) -> Bool {
        var dashes = 0
        for byte in cell {
            switch byte {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        return dashes >= 3
    }
}
