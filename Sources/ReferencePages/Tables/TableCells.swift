/// Cuts rows into cells by the rules of GitHub Flavored Markdown: a pipe divides unless a backslash stands before it.
enum TableCells {
    private static let pipe = UInt8(ascii: "|")
    private static let backslash = UInt8(ascii: "\\")

    /// Offsets of the dividing pipes in bytes.
    static func pipes(in text: some StringProtocol) -> [Int] {
        var result: [Int] = []
        var escaped = false
        var offset = 0
        for byte in text.utf8 {
            if byte == pipe, !escaped { result.append(offset) }
            escaped = byte == backslash && !escaped
            offset += 1
        }
        return result
    }

    /// The texts between the pipes; outer pipes enclose no cells of their own.
    static func split(_ row: String) -> [String] {
        let text = row.trimmed()
        let utf8 = text.utf8
        var cells: [String] = []
        var start = utf8.startIndex
        var escaped = false
        var index = utf8.startIndex
        while index < utf8.endIndex {
            let byte = utf8[index]
            if byte == pipe, !escaped {
                if index != utf8.startIndex { cells.append(unescapePipes(text[start..<index])) }
                start = utf8.index(after: index)
            }
            escaped = byte == backslash && !escaped
            index = utf8.index(after: index)
        }
        if start < utf8.endIndex { cells.append(unescapePipes(text[start...])) }
        return cells
    }

    /// True for `| --- | :-: |` with at least one pipe.
    static func isDelimiter(_ text: some StringProtocol) -> Bool {
        var dashes = 0
        var hasPipe = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"): dashes += 1
            case pipe: hasPipe = true
            case 0x20, 0x09, UInt8(ascii: ":"): break
            default: return false
            }
        }
        return hasPipe && dashes >= 2
    }

    /// True where the text ends with a dividing pipe.
    static func isClosed(_ text: some StringProtocol) -> Bool {
        let trimmed = text.trimmed()
        guard trimmed.utf8.last == pipe else { return false }
        return trimmed.utf8.dropLast().reversed().prefix { $0 == backslash }.count % 2 == 0
    }

    /// GFM takes the backslash of `\|` away before inlines are read, in code spans as well.
    private static func unescapePipes(_ cell: Substring) -> String {
        let text = cell.trimmed()
        guard text.hasByte(backslash) else { return text }
        let result = text.utf8
        var bytes: [UInt8] = []
        bytes.reserveCapacity(result.count)
        for byte in result {
            if byte == pipe, bytes.last == backslash { bytes.removeLast() }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
