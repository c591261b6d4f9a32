import APIModel
import StrictYAML

extension TextRules {
    /// Reads `text` of `pack.yaml`; what it leaves out stays.
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
                        throw literal.failure(
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
}

extension TypeTable {
    /// Reads `types` of `pack.yaml`; what it leaves out stays.
    mutating func read(_ table: StrictMapping) throws {
        try table.allow(
            ["scalars", "parameters", "modules", "answers", "described", "unionSeparator"]
                + Pattern.allCases.map(\.rawValue))
        modules = try table.list("modules", over: modules) ?? modules
        described.merge(try table.table("described") ?? [:]) { $1 }
        unionSeparator = try table.string("unionSeparator") ?? unionSeparator
        try readScalars(table, "scalars", into: \.scalars)
        try readScalars(table, "parameters", into: \.parameterScalars)
        for node in try table.nodes("answers") ?? [] {
            let answer = try StrictMapping(file: table.file, node: node)
            try answer.allow(["member", "type", "name"])
            answers.append(
                Answer(
                    member: try answer.required(try answer.string("member"), "member"),
                    type: try answer.required(try answer.string("type"), "type"),
                    name: try answer.required(try answer.string("name"), "name")))
        }
        for pattern in Pattern.allCases {
            guard let text = try table.string(pattern.rawValue) else { continue }
            let unknown = Placeholders.names(in: text).filter { !pattern.placeholders.contains($0) }
            guard unknown.isEmpty else {
                let all = pattern.placeholders.sorted().map { "{\($0)}" }.joined(separator: ", ")
                throw table.failure(
                    .unknownPlaceholder,
                    "`\(pattern.rawValue)` knows no {\(unknown[0])}; it has \(all.isEmpty ? "none" : all)",
                    at: table.value(pattern.rawValue))
            }
            patterns[pattern] = text
        }
    }

    private mutating func readScalars(
        _ table: StrictMapping, _ key: String, into path: WritableKeyPath<Self, [Scalar: String]>
    ) throws {
        guard let mapping = try table.mapping(key) else { return }
        try mapping.allow(Scalar.allCases.map(\.rawValue))
        for scalar in Scalar.allCases {
            guard let text = try mapping.string(scalar.rawValue) else { continue }
            self[keyPath: path][scalar] = text
        }
    }
}

extension NamingRules {
    /// Reads `names` of `pack.yaml`; what it leaves out stays.
    ///
    /// - Returns: Files of the pack that hold further reserved names, by role.
    mutating func read(_ names: StrictMapping) throws -> [NameRole: [String]] {
        let roles = NameRole.allCases.map(\.rawValue)
        try names.allow(
            roles + ["acronyms", "words", "keywords", "reservedPattern", "suffixes", "digitPrefix"])
        acronyms = try names.set("acronyms", over: acronyms)
        if let given = try names.strings("words") {
            words = Dictionary(given.map { ($0.lowercased(), $0) }) { first, _ in first }
        }
        reservedPattern = try pattern(in: names) ?? reservedPattern
        if let given = try names.mapping("suffixes") {
            try given.allow(NameSuffix.allCases.map(\.rawValue))
            for suffix in NameSuffix.allCases {
                if let text = try given.string(suffix.rawValue) { suffixes[suffix] = text }
            }
        }
        digitPrefix = try names.string("digitPrefix") ?? digitPrefix
        if let keywords = try names.mapping("keywords") {
            try keywords.allow(["words", "pattern"])
            self.keywords = try keywords.set("words", over: self.keywords)
            keywordPattern = try keywords.string("pattern") ?? keywordPattern
        }
        var files: [NameRole: [String]] = [:]
        for role in NameRole.allCases {
            guard let table = try names.mapping(role.rawValue) else { continue }
            try table.allow([
                "style", "reserved", "reservedFrom", "reservedPattern", "digitPrefix", "saysWordsOnce",
            ])
            var rule = self[role]
            if let style = try table.string("style") {
                guard let known = NamingStyle(rawValue: style) else {
                    let all = NamingStyle.allCases.map(\.rawValue).joined(separator: ", ")
                    throw table.failure(
                        "`\(style)` is no naming style; there are \(all)", at: table.value("style"))
                }
                rule.style = known
            }
            rule.reserved = try table.set("reserved", over: rule.reserved)
            rule.reservedPattern = try pattern(in: table) ?? rule.reservedPattern
            rule.digitPrefix = try table.string("digitPrefix") ?? rule.digitPrefix
            rule.saysWordsOnce = try table.bool("saysWordsOnce") ?? rule.saysWordsOnce
            self[role] = rule
            files[role] = try table.textOrTexts("reservedFrom")
        }
        return files
    }

    /// The pattern for reserved names; one without the name would give all of them one.
    private func pattern(in table: StrictMapping) throws -> String? {
        guard let pattern = try table.string("reservedPattern") else { return nil }
        let names = Placeholders.names(in: pattern)
        guard names.contains("name"), names.allSatisfy({ ["name", "owner"].contains($0) }) else {
            throw table.failure(
                .unknownPlaceholder,
                "`reservedPattern` has {name} and maybe {owner}, the type around it; write it as `{name}_`",
                at: table.value("reservedPattern"))
        }
        return pattern
    }
}
