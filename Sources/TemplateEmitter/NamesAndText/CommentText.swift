extension TextRules {
    /// The text as lines for a comment: no line break of any kind in a line, nothing that ends a comment.
    ///
    /// Paragraphs stay apart by one empty line; there is none at either end.
    func commentLines(_ text: String) -> [String] {
        if let lines = text.utf8.withContiguousStorageIfAvailable(plainLines) ?? nil { return lines }
        var lines: [String] = []
        for paragraph in text.lineBreaksNormalized.split(separator: "\n", omittingEmptySubsequences: false) {
            let wrapped = wrap(safe(String(paragraph)))
            if wrapped.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines += wrapped.isEmpty ? [""] : wrapped
        }
        return lines.last?.isEmpty == true ? lines.dropLast() : lines
    }

    /// The text as one line for a comment.
    func commentLine(_ text: String) -> String {
        if plainComment.hold(text), text.hasSingleSpaces { return text }
        let lines = commentLines(text).filter { !$0.isEmpty }
        if lines.count <= 1 { return lines.first ?? "" }
        return lines.joined(separator: " ")
    }

    private func safe(_ text: String) -> String {
        if plainComment.hold(text) { return text }
        let printable = text.unicodeScalars.filter { !$0.isUnprintable || $0 == "\n" || $0 == "\t" }
        var result = String(String.UnicodeScalarView(printable))
        let replacements = commentReplacements.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
        // `&` as `&amp;` holds itself again and goes once, before all others bring in more of it.
        for (found, replacement) in replacements where replacement.contains(found) {
            result = result.replacing(found, with: replacement)
        }
        // The others go until nothing changes: one can bring two halves of another together.
        for _ in 0..<16 {
            let before = result
            for (found, replacement) in replacements where !replacement.contains(found) {
                result = result.replacing(found, with: replacement)
            }
            if result == before { break }
        }
        return result
    }

    private func wrap(_ line: String) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in line.split(whereSeparator: \.isWhitespace) {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = ""
            }
            current += current.isEmpty ? String(word) : " \(word)"
        }
        return current.isEmpty ? lines : lines + [current]
    }
}

extension TextRules {
    /// As `commentLines`, for texts that are plain; nil for others.
    private func plainLines(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
        guard plainComment.hold(bytes, lineBreaks: true) else { return nil }
        var lines: [String] = []
        var line = WrappedLine(bytes)
        var index = 0
        var endsParagraph = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x0A {
                if byte == 0x0A {
                    line.flush(into: &lines)
                    if endsParagraph, lines.last?.isEmpty == false { lines.append("") }
                    endsParagraph = true
                }
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x0A { index += 1 }
            if !line.isEmpty, line.count + 1 + (index - start) > width { line.flush(into: &lines) }
            line.append(start..<index)
            endsParagraph = false
        }
        line.flush(into: &lines)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

/// A line of words that grows; words that stand beside each other already are not copied.
private struct WrappedLine {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var range = 0..<0
    /// The line's words where they are not one piece of the text.
    private var copied: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isEmpty: Bool { range.isEmpty && copied.isEmpty }
    var count: Int { copied.isEmpty ? range.count : copied.count }

    mutating func append(_ word: Range<Int>) {
        if isEmpty {
            range = word
        } else if copied.isEmpty, word.lowerBound == range.upperBound + 1 {
            range = range.lowerBound..<word.upperBound
        } else {
            if copied.isEmpty { copied += bytes[range] }
            copied.append(0x20)
            copied += bytes[word]
        }
    }

    mutating func flush(into lines: inout [String]) {
        if isEmpty { return }
        lines.append(
            copied.isEmpty
                ? String(decoding: bytes[range], as: UTF8.self) : String(decoding: copied, as: UTF8.self))
        range = 0..<0
        copied = []
    }
}

extension String {
    /// True where no space is at an end or beside another.
    fileprivate var hasSingleSpaces: Bool {
        var last: UInt8 = 0x20
        for byte in utf8 {
            if byte == 0x20, last == 0x20 { return false }
            last = byte
        }
        return last != 0x20 || isEmpty
    }
}
