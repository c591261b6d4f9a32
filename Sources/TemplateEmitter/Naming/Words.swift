/// The words of a name from the wire, such as `page-post`, `about.me`, `HTTPServer` or `American (New)`.
struct Words: Sendable, Equatable {
    var words: [String]

    /// Splits a name. The same name always gives the same words; there is always at least one.
    init(_ name: String) {
        let scalars = Array(name.unicodeScalars)
        words = []
        var current = ""
        let mixesCase =
            scalars.contains(where: \.isLowercaseLetter) && scalars.contains(where: \.isUppercaseLetter)
        for (index, scalar) in scalars.enumerated() {
            guard scalar.isPartOfWord else {
                if scalar == "-", current.isEmpty, words.isEmpty,
                    scalars.dropFirst(index + 1).first?.isDigit == true
                {
                    words.append("minus")
                } else if scalar != "'" {
                    flush(&current)
                }
                continue
            }
            if mixesCase, Self.beginsWord(scalars, index) { flush(&current) }
            current.unicodeScalars.append(scalar)
        }
        flush(&current)
        if words.isEmpty { words = Self.spelled(scalars) }
    }

    private mutating func flush(_ word: inout String) {
        if !word.isEmpty { words.append(word) }
        word = ""
    }

    /// `pagePost` and `HTTPServer` have a word at each `P`, `H` and `S`.
    private static func beginsWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index > 0, scalars[index].isUppercaseLetter else { return false }
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        return !scalars[index - 1].isUppercaseLetter || next?.isLowercaseLetter == true
    }

    /// Names for what has neither letters nor digits.
    private static func spelled(_ scalars: [Unicode.Scalar]) -> [String] {
        scalars.isEmpty
            ? ["empty"] : scalars.prefix(8).map { symbolNames[$0] ?? "u" + String($0.value, radix: 16) }
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
    /// Letters, digits and marks that identifiers can hold; `_` parts words.
    fileprivate var isPartOfWord: Bool {
        if isASCII { return isASCIILetterOrDigit }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .nonspacingMark, .spacingMark:
            return properties.isXIDContinue
        default: return false
        }
    }

    // Properties of scalars are slow to look up, and nearly all names are ASCII.
    var isDigit: Bool { isASCII ? (0x30...0x39).contains(value) : properties.generalCategory == .decimalNumber }
    fileprivate var isLowercaseLetter: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }
    fileprivate var isUppercaseLetter: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
}
