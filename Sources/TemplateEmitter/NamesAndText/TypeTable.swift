import APIModel

/// How a language spells types. Patterns hold `{element}`, `{key}`, `{value}`, `{type}`,
/// `{alternatives}` and `{name}`; for structures also `{fullName}` and `{flatName}`: `User.AgeRange`, `UserAgeRange`.
///
/// The defaults are readable and belong to no language, so that a pack of documents needs no table.
struct TypeTable: Sendable {
    var scalars = Dictionary(uniqueKeysWithValues: Scalar.allCases.map { ($0, $0.rawValue) })
    /// Spellings that parameters have instead.
    var parameterScalars: [Scalar: String] = [:]
    var patterns: [Pattern: String] = [
        .list: "list<{element}>", .map: "map<{key}, {value}>", .optional: "{type}?", .structure: "{name}",
        .identifier: "id", .token: "string", .object: "object", .any: "any",
        .union: "any", .prose: "any",
    ]

    /// What stands between the alternatives of a union.
    var unionSeparator = ", "

    /// Answers that are one type of the language's runtime for all calls, by their only member.
    var answers: [Answer] = []

    /// An answer of one member that no page describes further.
    struct Answer: Sendable {
        var member: String
        var type: String
        var name: String
    }

    /// Types of the language's runtime for types that the reference names and does not describe, by their names there.
    var described: [String: String] = [:]

    /// Modules that spellings name, as in `Foundation.URL`, and that files with such types have to import.
    var modules: [String] = []

    /// The modules that these types are from.
    func imports(of types: [String]) -> [String] {
        modules.filter { module in types.contains { $0.has(module + ".") } }
    }

    /// What is not a scalar.
    enum Pattern: String, CaseIterable, Sendable {
        case list, map, optional, node, `enum`, unresolved, name, structure, identifier, token, object, any,
            union, prose

        var placeholders: Set<String> {
            switch self {
            case .list: ["element"]
            case .map: ["key", "value"]
            case .optional: ["type"]
            case .name, .node, .enum, .unresolved: ["name"]
            case .structure: ["name", "fullName", "flatName"]
            case .union: ["alternatives"]
            default: []
            }
        }
    }

    func scalar(_ scalar: Scalar, inParameter: Bool) -> String {
        (inParameter ? parameterScalars[scalar] : nil) ?? scalars[scalar] ?? scalar.rawValue
    }

    func fill(_ pattern: Pattern, _ values: [String: String] = [:]) -> String {
        Placeholders.fill(patterns[pattern] ?? fallback(pattern), values)
    }

    /// A pattern that the table does not have: `name` is for all kinds of named types.
    private func fallback(_ pattern: Pattern) -> String {
        switch pattern {
        case .node, .enum, .unresolved: patterns[.name] ?? "{name}"
        case .name: "{name}"
        default: ""
        }
    }

    /// True where a pattern holds the flat name of a structure.
    var usesFlatNames: Bool {
        patterns.values.contains { $0.contains("{flatName}") }
    }
}
