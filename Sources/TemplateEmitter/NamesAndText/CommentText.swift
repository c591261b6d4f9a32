extension TextRules {
    /// The text as lines for a comment: no line break of any kind in a line, nothing that ends a comment.
    ///
    /// Paragraphs stay apart by one empty line; there is none at either end.
    func commentLines(_ text: String) -> [String] {
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
        let lines = commentLines(text).filter { !$0.isEmpty }
        if lines.count <= 1 { return lines.first ?? "" }
        return lines.joined(separator: " ")
    }

    private func safe(_ text: String) -> String {
        if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }),
            !commentReplacements.keys.contains(where: text.utf8.holds)
        {
            return text
        }
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
        line.utf8.allSatisfy { $0 < 0x80 } ? wrapASCII(line) : wrapUnicode(line)
    }

    /// As below, on bytes: nearly all lines are ASCII.
    private func wrapASCII(_ line: String) -> [String] {
        var lines: [String] = []
        var current: [UInt8] = []
        for word in Array(line.utf8).split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(String(decoding: current, as: UTF8.self))
                current.removeAll(keepingCapacity: true)
            }
            if !current.isEmpty { current.append(0x20) }
            current += word
        }
        return current.isEmpty ? lines : lines + [String(decoding: current, as: UTF8.self)]
    }

    private func wrapUnicode(_ line: String) -> [String] {
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

extension String.UTF8View {
    /// True where a text stands in it.
    fileprivate func holds(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        var start = startIndex
        while let index = self[start...].firstIndex(of: first) {
            if self[index...].starts(with: text.utf8) { return true }
            start = self.index(after: index)
        }
        return false
    }
}
