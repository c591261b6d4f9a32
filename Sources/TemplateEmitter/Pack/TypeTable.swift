import APIModel
import StrictYAML

/// How a language spells types. Patterns hold `{element}`, `{key}`, `{value}`, `{type}`,
/// `{alternatives}` and `{name}`; for structures also `{fullName}` and `{flatName}`: `User.AgeRange`, `UserAgeRange`.
///
/// The defaults are readable and belong to no language, so that a pack of documents needs no table.
struct TypeTable: Sendable {
    private(set) var scalars = Dictionary(uniqueKeysWithValues: Scalar.allCases.map { ($0, $0.rawValue) })
    /// Spellings that parameters have instead.
    private(set) var parameterScalars: [Scalar: String] = [:]
    private(set) var patterns: [Pattern: String] = [
        .list: "list<{element}>", .map: "map<{key}, {value}>", .optional: "{type}?", .name: "{name}",
        .structure: "{name}", .identifier: "id", .token: "string", .object: "object", .any: "any",
        .union: "any", .prose: "any",
    ]

    /// Answers that are one type of the language's runtime for all calls, by their only member.
    private(set) var answers: [Answer] = []

    /// An answer of one member that no page describes further.
    struct Answer: Sendable {
        var member: String
        var type: String
        var name: String
    }

    /// Modules that spellings name, as in `Foundation.URL`, and that files with such types have to import.
    private(set) var modules: [String] = []

    /// The modules that these types are from.
    func imports(of types: [String]) -> [String] {
        modules.filter { module in types.contains { $0.contains(module + ".") } }
    }

    /// What is not a scalar.
    enum Pattern: String, CaseIterable, Sendable {
        case list, map, optional, name, structure, identifier, token, object, any, union, prose

        var placeholders: Set<String> {
            switch self {
            case .list: ["element"]
            case .map: ["key", "value"]
            case .optional: ["type"]
            case .name: ["name"]
            case .structure: ["name", "fullName", "flatName"]
            case .union: ["alternatives"]
            default: []
            }
        }
    }

    mutating func read(_ table: StrictMapping) throws {
        try table.allow(["scalars", "parameters", "modules", "answers"] + Pattern.allCases.map(\.rawValue))
        modules = try table.strings("modules") ?? modules
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
                throw table.problem(
                    "`\(pattern.rawValue)` knows no {\(unknown[0])}; it has \(all.isEmpty ? "none" : all)",
                    at: table.value(pattern.rawValue), id: "unknown-placeholder")
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

    func scalar(_ scalar: Scalar, inParameter: Bool) -> String {
        (inParameter ? parameterScalars[scalar] : nil) ?? scalars[scalar] ?? scalar.rawValue
    }

    /// The runtime's type for an answer, the last one that fits, so that a pack can replace its base's; nil where it has
    /// none, or the page says more of the member than its type.
    func answer(of record: RecordFacts) -> String? {
        guard record.members.count == 1, let only = record.members.first, only.member.description.isEmpty else {
            return nil
        }
        return answers.last { $0.member == only.member.name && $0.type == only.type }?.name
    }

    func fill(_ pattern: Pattern, _ values: [String: String] = [:]) -> String {
        Placeholders.fill(patterns[pattern] ?? "", values)
    }
}

/// `{name}` in patterns of `pack.yaml`.
enum Placeholders {
    static func names(in pattern: String) -> [String] {
        pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }.filter { TemplateTag.isName($0) }
    }

    static func fill(_ pattern: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"),
                let value = values[String(rest[rest.index(after: open)..<close])]
            else {
                result.append("{")
                rest = rest.dropFirst()
                continue
            }
            result += value
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
