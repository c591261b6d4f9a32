import StrictYAML
/// How a language writes text literals and comments, as `text` of `pack.yaml` says.
struct TextRules: Sendable {
    var quote = "\""
    /// What stands for a character inside of a literal.
    var escapes: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
    ]
    /// The form of every other character that cannot stand for itself: `{hex}`, or `{hex4}` with four digits or more.
    var unicodeEscape = "\\u{{hex}}"
    /// How wide comment lines get, in characters without the comment's own mark.
    var width = 100
    /// Texts that may not stand in a comment, and what stands there instead.
    var commentReplacements: [String: String] = ["*/": "* /", "/*": "/ *"]
    /// Spaces at the ends of lines are taken away.
    var trimsLines = false
    /// How many blank lines may follow each other; nil for any number.
    var blankLines: Int?

    mutating func read(_ table: StrictMapping) throws {
        try table.allow(["literal", "comment", "trimLines", "blankLines"])
        trimsLines = try table.bool("trimLines") ?? trimsLines
        blankLines = try table.integer("blankLines") ?? blankLines
        if let literal = try table.mapping("literal") {
            try literal.allow(["quote", "escapes", "unicode"])
            quote = try literal.string("quote") ?? quote
            unicodeEscape = try literal.string("unicode") ?? unicodeEscape
            if let given = try literal.table("escapes") {
                escapes = [:]
                for (key, value) in given {
                    let scalars = Array(key.unicodeScalars)
                    guard scalars.count == 1 else {
                        throw literal.problem(
                            "`escapes` has one character a key, not `\(key)`",
                            at: literal.value("escapes"))
                    }
                    escapes[scalars[0]] = value
                }
            }
        }
        if let comment = try table.mapping("comment") {
            try comment.allow(["width", "replace"])
            width = max(20, try comment.integer("width") ?? width)
            commentReplacements = try comment.table("replace") ?? commentReplacements
        }
    }

    /// The text as a literal with its quotes. Nothing in the text can end the literal or interpolate into it.
    func literal(_ text: String) -> String {
        quote + escaped(text) + quote
    }

    /// The text as a part of a literal, without quotes.
    func escaped(_ text: String) -> String {
        if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && escapes[Unicode.Scalar($0)] == nil }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let escape = escapes[scalar] {
                result += escape
            } else if scalar.isUnprintable {
                let hex = String(scalar.value, radix: 16, uppercase: true)
                let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
                result += Placeholders.fill(unicodeEscape, ["hex": hex, "hex4": padded])
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

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
        if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }), !commentReplacements.keys.contains(where: text.utf8.holds) {
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

extension String {
    /// All that Unicode calls a line break, as LF.
    var lineBreaksNormalized: String {
        // Of the bytes of ASCII, only these four break lines; all other line breaks begin with 0xC2 or 0xE2.
        if utf8.allSatisfy({ $0 != 0x0B && $0 != 0x0C && $0 != 0x0D && $0 < 0x80 }) { return self }
        return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
    }
}

extension String.UTF8View {
    /// True where a text stands in it.
    fileprivate func holds(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        var start = startIndex
        while let place = self[start...].firstIndex(of: first) {
            if self[place...].starts(with: text.utf8) { return true }
            start = index(after: place)
        }
        return false
    }
}

extension Unicode.Scalar {
    /// Controls, line separators, and what turns the direction of text and so hides what a line says.
    var isUnprintable: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        case .format:
            (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value) || value == 0xFEFF
        default: false
        }
    }
}
