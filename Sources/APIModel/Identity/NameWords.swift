/// The words of a name, such as `page-post`, `about.me`, `HTTPServer`, `IGMedia` or `American (New)`.
///
/// The only splitter of names: identities, names of enums and identifiers of every language are made of its words.
public struct NameWords: Sendable, Equatable {
    /// The words as they are spelled, in order. Empty where the name has neither letters nor digits.
    public private(set) var words: [String] = []

    /// Splits a name: at whatever is no letter and no digit, and in names of both cases before capitals.
    public init(_ name: some StringProtocol) {
        // Nearly all names are ASCII, and most of their words need no copy of each character.
        if let words = name.utf8.withContiguousStorageIfAvailable(Self.plainWords) ?? nil {
            self.words = words
            return
        }
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
        var result = ""
        for (index, word) in words.enumerated() {
            if index > 0 { result += separator }
            result += word.lowercased()
        }
        return result
    }

    /// The words of ASCII without apostrophes; nil for other bytes.
    private static func plainWords(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
        var (hasLower, hasUpper) = (false, false)
        for byte in bytes {
            guard byte < 0x80, byte != UInt8(ascii: "'") else { return nil }
            hasLower = hasLower || byte.isLowercaseLetter
            hasUpper = hasUpper || byte.isUppercaseLetter
        }
        var words: [String] = []
        words.reserveCapacity(4)
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            let isPart = byte.isLowercaseLetter || byte.isUppercaseLetter || (0x30...0x39).contains(byte)
            if let first = start {
                let next =
                    index + 1 < bytes.count && bytes[index + 1].isLowercaseLetter
                    && !(bytes[index + 1] == UInt8(ascii: "s")
                        && (index + 2 == bytes.count || !bytes[index + 2].isLowercaseLetter))
                let begins =
                    hasLower && hasUpper && byte.isUppercaseLetter
                    && (!bytes[index - 1].isUppercaseLetter || next)
                guard !isPart || begins else { continue }
                words.append(String(decoding: bytes[first..<index], as: UTF8.self))
                start = nil
            }
            if isPart { start = index }
        }
        if let start { words.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return words
    }

    private mutating func flush(_ word: inout String) {
        if !word.isEmpty { words.append(word) }
        word = ""
    }

    /// `pagePost` and `HTTPServer` have a word at each `P`, `H` and `S`; `URLs` is one word.
    private static func beginsWord(_ scalars: [String.UnicodeScalarView.Element], _ index: Int) -> Bool {
        guard index > 0, scalars[index].isUppercaseLetter else { return false }
        guard scalars[index - 1].isUppercaseLetter else { return true }
        let rest = scalars[(index + 1)...]
        guard rest.first?.isLowercaseLetter == true else { return false }
        return rest.first != "s" || rest.dropFirst().first?.isLowercaseLetter == true
    }
}

extension UInt8 {
    fileprivate var isLowercaseLetter: Bool { (0x61...0x7A).contains(self) }
    fileprivate var isUppercaseLetter: Bool { (0x41...0x5A).contains(self) }
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
