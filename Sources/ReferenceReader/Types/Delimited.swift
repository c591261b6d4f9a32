import ReferencePages

/// Cuts texts at characters that no brackets enclose.
enum Delimited {
    private static let pairs: [Character: Character] = ["<": ">", "{": "}", "[": "]", "(": ")"]

    /// The parts between separators outside of all brackets; `most` parts at the most.
    static func split(_ text: String, at separator: Character, most: Int = .max) -> [Substring] {
        guard let mark = separator.asciiValue, text.utf8.contains(mark) else { return [text[...]] }
        var result: [Substring] = []
        var depth = 0
        var start = text.startIndex
        var index = text.startIndex
        var previous: Character = " "
        while index < text.endIndex {
            let character = text[index]
            // The arrow `=>` closes nothing.
            if pairs[character] != nil { depth += 1 } else if character != ">" || previous != "=" {
                if pairs.values.contains(character) { depth -= 1 }
            }
            if character == separator, depth == 0, result.count + 1 < most {
                result.append(text[start..<index])
                start = text.index(after: index)
            }
            previous = character
            index = text.index(after: index)
        }
        result.append(text[start...])
        return result
    }

    /// The parts of `head<body>` with any kind of bracket, where the bracket closes at the text's end.
    static func call(_ text: String) -> (head: String, open: Character, body: String)? {
        guard let open = text.firstIndex(where: { pairs[$0] != nil }), open != text.startIndex,
            let close = pairs[text[open]], text.last == close
        else { return nil }
        let body = text[text.index(after: open)..<text.index(before: text.endIndex)]
        var depth = 0
        var previous: Character = " "
        for character in body {
            if pairs[character] != nil { depth += 1 } else if character != ">" || previous != "=" {
                if pairs.values.contains(character) { depth -= 1 }
            }
            if depth < 0 { return nil }
            previous = character
        }
        return (text[..<open].trimmed(), text[open], body.trimmed())
    }
}
