/// Cuts rows into cells by the rules of GitHub Flavored Markdown: a pipe divides unless a backslash stands before it.
enum TableCells {
    private static let pipe = UInt8(ascii: "|")
    private static let backslash = UInt8(ascii: "\\")

    /// Offsets of the dividing pipes in bytes.
    static func pipes(in text: some StringProtocol) -> [Int] {
        text.withBytes { pipes(in: $0) }
    }

    private static func pipes(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var result: [Int] = []
        var escaped = false
        for (offset, byte) in bytes.enumerated() {
            if byte == pipe, !escaped { result.append(offset) }
            escaped = byte == backslash && !escaped
        }
        return result
    }

    /// The texts between the pipes; outer pipes enclose no cells of their own.
    static func split(_ row: String) -> [String] {
        var text = row.trimmed()
        return text.withUTF8 { bytes in
            var cells: [String] = []
            var start = 0
            for offset in pipes(in: bytes) {
                if offset > 0 { cells.append(cell(bytes[start..<offset])) }
                start = offset + 1
            }
            if start < bytes.count { cells.append(cell(bytes[start...])) }
            return cells
        }
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

    /// A cell's text. GFM takes the backslash of `\|` away before inlines are read, in code spans as well.
    private static func cell(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let text = String(decoding: bytes, as: UTF8.self).trimmed()
        guard text.hasByte(backslash) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == pipe, result.last == backslash { result.removeLast() }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
