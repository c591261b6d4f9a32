import ReferencePages

/// Cuts texts at characters that no brackets enclose. All marks are ASCII, so that bytes tell them.
enum Delimited {
    private static func closing(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        default: nil
        }
    }

    /// Counts how many brackets are open.
    private struct Depth {
        var value = 0
        private var previous: UInt8 = 0

        mutating func pass(_ byte: UInt8) {
            if closing(byte) != nil {
                value += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")")
                // The arrow `=>` closes nothing.
                || (byte == UInt8(ascii: ">") && previous != UInt8(ascii: "="))
            {
                value -= 1
            }
            previous = byte
        }
    }

    /// The parts between separators outside of all brackets; `most` parts at the most.
    static func split(_ text: String, at separator: Character, most: Int = .max) -> [Substring] {
        let utf8 = text.utf8
        guard let mark = separator.asciiValue, utf8.contains(mark) else { return [text[...]] }
        var result: [Substring] = []
        var depth = Depth()
        var start = utf8.startIndex
        var index = utf8.startIndex
        while index < utf8.endIndex {
            let byte = utf8[index]
            depth.pass(byte)
            if byte == mark, depth.value == 0, result.count + 1 < most {
                result.append(text[start..<index])
                start = utf8.index(after: index)
            }
            index = utf8.index(after: index)
        }
        result.append(text[start...])
        return result
    }

    /// The parts of `head<body>` with any kind of bracket, where the bracket closes at the text's end.
    static func call(_ text: String) -> (head: String, open: Character, body: String)? {
        let utf8 = text.utf8
        guard let open = utf8.firstIndex(where: { closing($0) != nil }), open != utf8.startIndex,
            utf8.last == closing(utf8[open])
        else { return nil }
        let body = text[utf8.index(after: open)..<utf8.index(before: utf8.endIndex)]
        var depth = Depth()
        for byte in body.utf8 {
            depth.pass(byte)
            if depth.value < 0 { return nil }
        }
        return (text[..<open].trimmed(), Character(Unicode.Scalar(utf8[open])), body.trimmed())
    }
}
