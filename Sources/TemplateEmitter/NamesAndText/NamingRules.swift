/// What a name is for. Each role has a style and reserved names of its own.
enum NameRole: String, CaseIterable, Sendable {
    /// Types, and files named after them.
    case types
    /// Fields and operations of a type.
    case members
    /// Values of an enum, errors and permissions.
    case cases
    /// Parameters of operations and placeholders in paths.
    case arguments
}

/// How words become an identifier.
enum NamingStyle: String, CaseIterable, Sendable {
    case upperCamel = "UpperCamel"
    case lowerCamel
    case snakeCase = "snake_case"
    case upperSnake = "UPPER_SNAKE"
    case kebabCase = "kebab-case"
}

/// How a language names things, as `names` of `pack.yaml` says.
struct NamingRules: Sendable {
    struct Rule: Sendable {
        var style: NamingStyle
        var reserved: Set<String> = []
        /// What goes after a reserved name, where it is another text than that of all roles.
        var suffix: String?
    }

    private var rules: [NameRole: Rule] = [.types: Rule(style: .upperCamel)]
    /// Words that stand in capitals, such as `ID`.
    var acronyms: Set<String> = []
    /// Words of the language; where types are named by them they get the suffix.
    var keywords: Set<String> = []
    /// How a keyword becomes a name of another role; nil for the suffix.
    var keywordPattern: String?
    /// Names of files that types cannot have, since files are named after them; without endings, in lower case.
    var reservedFileNames: Set<String> = []
    /// What goes after a reserved name.
    var suffix = "_"
    /// What goes after names of types, where a pack says another text than the standard one.
    var suffixes: [NameSuffix: String] = [:]
    /// What goes before a digit at the beginning.
    var digitPrefix = "_"

    subscript(role: NameRole) -> Rule {
        get { rules[role] ?? Rule(style: .lowerCamel) }
        set { rules[role] = newValue }
    }

    /// The identifier of a name from the wire, before collisions and reserved names are settled.
    func spell(_ name: String, as role: NameRole) -> String {
        spell(IdentifierWords.words(of: name), as: role)
    }

    /// The identifier of words, before collisions and reserved names are settled.
    func spell(_ words: [String], as role: NameRole) -> String { spell(words, in: self[role].style) }

    /// The identifier of words in a style.
    func spell(_ words: [String], in style: NamingStyle) -> String {
        var result = ""
        for (index, word) in words.enumerated() {
            let text = spell(word, first: index == 0, style)
            if index > 0, let separator = style.separator {
                result += separator
            } else if result.unicodeScalars.last?.isDigit == true, text.unicodeScalars.first?.isDigit == true
            {
                result += "_"
            }
            result += text
        }
        let begins = result.unicodeScalars.first
        return begins?.isDigit == true || begins.map { !$0.isASCII && !$0.properties.isXIDStart } == true
            ? digitPrefix + result : result
    }

    /// What goes after the name of a type.
    func suffix(_ suffix: NameSuffix) -> String { suffixes[suffix] ?? suffix.standard }

    /// What goes after a reserved name.
    func suffix(_ role: NameRole) -> String { self[role].suffix ?? suffix }

    /// The identifier with reserved names settled.
    func settle(_ identifier: String, as role: NameRole) -> String {
        let rule = self[role]
        let suffix = rule.suffix ?? suffix
        if rule.reserved.contains(identifier) { return identifier + suffix }
        if role == .types, reservedFileNames.contains(identifier.lowercased()) { return identifier + suffix }
        guard keywords.contains(identifier) else { return identifier }
        guard role != .types, let keywordPattern else { return identifier + suffix }
        return Placeholders.fill(keywordPattern, ["name": identifier])
    }

    private func spell(_ word: String, first: Bool, _ style: NamingStyle) -> String {
        switch style {
        case .snakeCase, .kebabCase: return word.lowercased()
        case .upperSnake: return word.uppercased()
        case .lowerCamel where first: return word.lowercased()
        case .lowerCamel, .upperCamel:
            let capitals = word.uppercased()
            if acronyms.contains(capitals) { return capitals }
            return Self.capitalized(word)
        }
    }

    /// The word with its first letter large and all others small.
    private static func capitalized(_ word: String) -> String {
        var bytes = Array(word.lowercased().utf8)
        // The first letter of nearly all words is ASCII; a mark on it stays behind it.
        guard let first = bytes.first, first < 0x80 else {
            return word.prefix(1).uppercased() + word.dropFirst().lowercased()
        }
        if (0x61...0x7A).contains(first) { bytes[0] = first - 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension NamingStyle {
    fileprivate var separator: String? {
        switch self {
        case .snakeCase, .upperSnake: "_"
        case .kebabCase: "-"
        case .lowerCamel, .upperCamel: nil
        }
    }
}
