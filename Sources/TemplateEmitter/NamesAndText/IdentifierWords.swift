import APIModel

/// The words that an identifier is made of: those of the name, or names for what it has instead.
enum IdentifierWords {
    /// The words of a name; at least one. A number keeps its sign.
    static func words(of name: String) -> [String] {
        let words = NameWords(name).words
        guard let first = words.first?.unicodeScalars.first else {
            let scalars = name.unicodeScalars.prefix(8)
            return scalars.isEmpty ? ["empty"] : scalars.map(word)
        }
        if first.isDigit, let index = name.unicodeScalars.firstIndex(of: first), index > name.startIndex,
            name.unicodeScalars[name.unicodeScalars.index(before: index)] == "-"
        {
            return ["minus"] + words
        }
        return words
    }

    /// The words of a name with one for each character between them, for names that differ in nothing else.
    static func wordsAndSymbols(of name: String) -> [String] {
        var result: [String] = []
        var run = ""
        for scalar in name.unicodeScalars {
            if scalar.isPartOfWord {
                run.unicodeScalars.append(scalar)
                continue
            }
            result += NameWords(run).words + [word(scalar)]
            run = ""
        }
        return result + NameWords(run).words
    }

    /// How the letters of a name are written, for names that differ in nothing else.
    static func letterCase(of name: String) -> String {
        if name == name.lowercased() { return "lowercase" }
        if name == name.uppercased() { return "uppercase" }
        return name.dropFirst() == name.dropFirst().lowercased() ? "capitalized" : "mixedcase"
    }

    /// A word for each character, so that no two names have the same.
    static func codePoints(of name: String) -> [String] {
        name.unicodeScalars.map { "u" + String($0.value, radix: 16) }
    }

    private static func word(_ scalar: Unicode.Scalar) -> String {
        symbolNames[scalar] ?? "u" + String(scalar.value, radix: 16)
    }

    private static let symbolNames: [Unicode.Scalar: String] = [
        "*": "star", "+": "plus", "-": "minus", "<": "less", ">": "greater", "=": "equals", "!": "not",
        "?": "unknown",
        "/": "slash", "\\": "backslash", "%": "percent", "&": "and", "|": "or", "#": "hash", "@": "at",
        ".": "dot",
        ",": "comma", ":": "colon", ";": "semicolon", "$": "dollar", "_": "underscore", " ": "space",
        "~": "tilde",
    ]
}

extension Unicode.Scalar {
    // Properties of scalars are slow to look up, and nearly all names are ASCII.
    var isDigit: Bool {
        isASCII ? (0x30...0x39).contains(value) : properties.generalCategory == .decimalNumber
    }

    fileprivate var isPartOfWord: Bool {
        isASCII ? isASCIILetterOrDigit : !NameWords(String(self)).words.isEmpty
    }
}
