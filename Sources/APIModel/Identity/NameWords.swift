/// The words of a name, such as `page-post`, `about.me`, `HTTPServer`, `IGMedia` or `American (New)`.
///
/// The only splitter of names: identities, names of enums and identifiers of every language are made of its words.
public struct NameWords: Sendable, Equatable {
    /// The words as they are spelled, in order. Empty where the name has neither letters nor digits.
    public private(set) var words: [String] = []

    /// Splits a name: at whatever is no letter and no digit, and in names of both cases before capitals.
    public init(_ name: some StringProtocol) {
        let scalars = Array(name.unicodeScalars)
        var current = ""
        let mixesCase =
            scalars.contains(where: \.isLowercaseLetter) && scalars.contains(where: \.isUppercaseLetter)
        for (index, scalar) in scalars.enumerated() {
            guard scalar.isPartOfWord else {
                if scalar != "'" { flush(&current) }
                continue
            }
            if mixesCase, Self.beginsWord(scalars, index) { flush(&current) }
            current.unicodeScalars.append(scalar)
        }
        flush(&current)
    }

    /// The words in lower case, joined.
    public func joined(by separator: String) -> String {
        words.lazy.map { $0.lowercased() }.joined(separator: separator)
    }

    private mutating func flush(_ word: inout String) {
        if !word.isEmpty { words.append(word) }
        word = ""
    }

    /// `pagePost` and `HTTPServer` have a word at each `P`, `H` and `S`.
    private static func beginsWord(_ scalars: [String.UnicodeScalarView.Element], _ index: Int) -> Bool {
        guard index > 0, scalars[index].isUppercaseLetter else { return false }
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        return !scalars[index - 1].isUppercaseLetter || next?.isLowercaseLetter == true
    }
}

extension String.UnicodeScalarView.Element {
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
    fileprivate var isLowercaseLetter: Bool {
        isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase
    }
    fileprivate var isUppercaseLetter: Bool {
        isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase
    }
    fileprivate var isASCIILetterOrDigit: Bool {
        (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }
}
