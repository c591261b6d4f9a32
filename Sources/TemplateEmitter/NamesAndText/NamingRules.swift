/// What a name is for. Each role has a style and reserved names of its own.
enum NameRole: String, CaseIterable, Sendable {
    /// Types, and files named after them.
    case types
    /// Types inside of others, such as those of a field's members.
    case structures
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
        /// What a reserved name becomes, where it is another pattern than that of all roles.
        var reservedPattern: String?
        /// What goes before a digit at the beginning, where it is another text than that of all roles.
        var digitPrefix: String?
        /// True where a word that a name has said is not said again: `ImageCopyrightCopyrightStatus`.
        var saysWordsOnce = false
    }

    private var rules: [NameRole: Rule] = [.types: Rule(style: .upperCamel)]
    /// Words that stand in capitals, such as `ID`; with an `s` after them, as in `IDs`, too.
    var acronyms: Set<String> = [] { didSet { gatherSpellings() } }
    /// Words that have a spelling of their own, such as `WhatsApp`, by the word in lower case.
    var words: [String: String] = [:] { didSet { gatherSpellings() } }
    /// How words of both kinds are spelled, by the word in lower case.
    private var spellings: [String: String] = [:]
    private var longestSpelling = 0
    /// Words of the language; types do not have them as names.
    var keywords: Set<String> = []
    /// How a keyword becomes a name of another role; nil for the way of reserved names.
    var keywordPattern: String?
    /// Names of files that types cannot have, since files are named after them; without endings, in lower case.
    var reservedFileNames: Set<String> = []
    /// What a reserved name becomes: `{name}` is the name, `{owner}` the type around it.
    var reservedPattern = "{name}_"
    /// What goes after names of types, where a pack says another text than the standard one.
    var suffixes: [NameSuffix: String] = [:]
    /// What goes before a digit at the beginning.
    var digitPrefix = "_"

    subscript(role: NameRole) -> Rule {
        get { rules[role] ?? (role == .structures ? rules[.types] : nil) ?? Rule(style: .lowerCamel) }
        set { rules[role] = newValue }
    }

    /// The identifier of a name from the wire, before collisions and reserved names are settled.
    func spell(_ name: String, as role: NameRole) -> String {
        spell(IdentifierWords.words(of: name), as: role)
    }

    /// The identifier of words, before collisions and reserved names are settled.
    func spell(_ words: [String], as role: NameRole) -> String {
        let rule = self[role]
        return spell(words, in: rule.style, digitPrefix: rule.digitPrefix)
    }

    /// The identifier of words in a style.
    ///
    /// - Parameter prefix: What goes before a digit at the beginning; nil for what does in all roles.
    func spell(_ words: [String], in style: NamingStyle, digitPrefix prefix: String? = nil) -> String {
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
            ? (prefix ?? digitPrefix) + result : result
    }

    /// What goes after the name of a type.
    func suffix(_ suffix: NameSuffix) -> String { suffixes[suffix] ?? suffix.standard }

    /// The words of a name without those that it has said, the last one aside; nil where it says each once.
    func wordsOnce(_ words: [String], as role: NameRole) -> [String]? {
        // The first and the last word stay.
        guard words.count > 2, self[role].saysWordsOnce else { return nil }
        var said: Set<String> = []
        let once = words.indices.filter {
            said.insert(words[$0].lowercased()).inserted || $0 == words.count - 1
        }
        return once.count < words.count ? once.map { words[$0] } : nil
    }

    /// What a name becomes that is taken in its place.
    ///
    /// - Parameter owner: The type around it; empty where none is.
    func renamed(_ identifier: String, as role: NameRole, owner: String = "") -> String {
        Placeholders.fill(
            self[role].reservedPattern ?? reservedPattern, ["name": identifier, "owner": owner])
    }

    /// The identifier with reserved names settled.
    func settle(_ identifier: String, as role: NameRole, owner: String = "") -> String {
        if self[role].reserved.contains(identifier)
            || role == .types && reservedFileNames.contains(identifier.lowercased())
        {
            return renamed(identifier, as: role, owner: owner)
        }
        guard keywords.contains(identifier) else { return identifier }
        guard role != .types, role != .structures, let keywordPattern else {
            return renamed(identifier, as: role, owner: owner)
        }
        return Placeholders.fill(keywordPattern, ["name": identifier])
    }

    private func spell(_ word: String, first: Bool, _ style: NamingStyle) -> String {
        switch style {
        case .snakeCase, .kebabCase: return word.lowercased()
        case .upperSnake: return word.uppercased()
        case .lowerCamel where first: return spelling(of: word).map(lowerFirst) ?? word.lowercased()
        case .lowerCamel, .upperCamel:
            if let known = spelling(of: word) { return known.prefix(1).uppercased() + known.dropFirst() }
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

    /// How a word is spelled that has a spelling of its own; nil for others.
    private func spelling(of word: String) -> String? {
        word.utf8.count > longestSpelling ? nil : spellings[word.lowercased()]
    }

    private mutating func gatherSpellings() {
        spellings = words
        for capitals in acronyms {
            for (word, spelling) in [(capitals, capitals), (capitals + "S", capitals + "s")] {
                let lower = word.lowercased()
                // A word of its own and a plural that is an acronym itself come first.
                if words[lower] == nil, spelling == capitals || !acronyms.contains(word) {
                    spellings[lower] = spelling
                }
            }
        }
        longestSpelling = spellings.keys.map(\.utf8.count).max() ?? 0
    }

    /// `id` of `ID`, `ids` of `IDs`, `whatsApp` of `WhatsApp`, `oAuth` of `OAuth`; `iOS` stays.
    private func lowerFirst(_ word: String) -> String {
        let capitals = word.prefix { $0.isUppercase }
        let rest = word.dropFirst(capitals.count)
        if rest.isEmpty || rest == "s" || capitals.count < 2 || !(rest.first?.isLetter ?? false) {
            return capitals.lowercased() + rest
        }
        return capitals.dropLast().lowercased() + capitals.suffix(1) + rest
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
