public import APIModel
import StrictYAML
import Yams

/// Corrections of what pages get wrong or leave open: `spec/<version>/corrections.yaml`.
///
/// They are strict, so that a rerun on a new version is safe: an entry that is about nothing any more, or that changes
/// nothing, is an error.
public struct Corrections: Sendable {
    let entries: [Correction]

    /// No corrections.
    public init() {
        entries = []
    }

    /// The corrections in a file's text.
    ///
    /// - Parameters:
    ///   - text: YAML with a list under `corrections`.
    ///   - file: the path that diagnostics name.
    ///   - parseType: reads a type as pages write it.
    /// - Throws: `BadInput` with line and column of everything that is wrong.
    public init(text: String, file: String, parseType: (String) -> TypeExpression) throws {
        let mapping = try StrictMapping(file: file, text: text)
        try mapping.allow(["corrections"])
        var entries: [Correction] = []
        var diagnostics: [Diagnostic] = []
        for node in try mapping.nodes("corrections") ?? [] {
            do {
                entries.append(try Self.entry(try StrictMapping(file: file, node: node), parseType))
            } catch let failure as BadInput {
                diagnostics += failure.diagnostics
            }
        }
        diagnostics += Self.repeated(entries)
        guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
        self.entries = entries
    }

    /// The keys that an entry may have beside its subject and its reason.
    private static let changes: [String: [String]] = [
        "field": ["type", "was"],
        "parameter": ["type", "level", "parent", "required"],
        "levels": ["top", "nested"],
        "edge": ["target", "cardinality", "was"],
        "node": ["typeName", "was"],
        "enum": ["name", "add", "remove", "was"],
        "error": ["category"],
    ]

    private static func entry(_ mapping: StrictMapping, _ parseType: (String) -> TypeExpression) throws
        -> Correction
    {
        let kinds = mapping.keys.filter { changes[$0] != nil }
        guard let kind = kinds.first, kinds.count == 1, let allowed = changes[kind] else {
            throw mapping.failure(
                "an entry is about one thing: give it one of \(changes.keys.sorted().map { "`\($0)`" }.joined(separator: ", "))",
                at: mapping.node, CorrectionDiagnostic.subject)
        }
        try mapping.allow([kind, "reason", "page"] + allowed)
        let text = try mapping.required(try mapping.string(kind), kind)
        let reason = try mapping.required(try mapping.string("reason"), "reason")
        guard mapping.keys.contains(where: { allowed.contains($0) }) else {
            throw mapping.failure(
                "the entry changes nothing: give it one of \(allowed.map { "`\($0)`" }.joined(separator: ", "))",
                at: mapping.node, CorrectionDiagnostic.withoutChange)
        }
        var change = Correction.Change()
        change.type = try mapping.string("type").map(parseType)
        change.target = try mapping.string("target").map(parseType)
        change.parent = try mapping.string("parent")
        change.top = try mapping.strings("top") ?? []
        change.nested = try mapping.strings("nested") ?? []
        change.isRequired = try mapping.bool("required")
        change.typeName = try mapping.string("typeName")
        change.was = try mapping.string("was")
        change.name = try mapping.string("name")
        change.add = try mapping.strings("add") ?? []
        change.remove = try mapping.strings("remove") ?? []
        change.level = try choice("level", in: mapping)
        change.cardinality = try choice("cardinality", in: mapping)
        change.category = try choice("category", in: mapping)
        let subject = try subject(kind, text, mapping)
        try checkType(change.type, "type", in: mapping)
        try checkType(change.target, "target", in: mapping)
        return Correction(
            subject: subject, page: try mapping.string("page"), change: change,
            reason: reason,
            location: mapping.location(of: mapping.node))
    }

    private static func choice<Value: RawRepresentable>(_ key: String, in mapping: StrictMapping) throws
        -> Value?
    where Value.RawValue == String {
        guard let text = try mapping.string(key) else { return nil }
        guard let value = Value(rawValue: text) else {
            throw mapping.failure(
                "`\(text)` is no value of `\(key)`", at: mapping.value(key), CorrectionDiagnostic.value)
        }
        return value
    }

    private static func subject(_ kind: String, _ text: String, _ mapping: StrictMapping) throws
        -> Correction.Subject
    {
        func parts(_ separator: Character, _ form: String) throws -> (String, String) {
            guard let index = text.lastIndex(of: separator), index != text.startIndex else {
                throw mapping.failure(
                    "`\(text)` has not the form `\(form)`", at: mapping.value(kind),
                    CorrectionDiagnostic.subject)
            }
            return (String(text[..<index]), String(text[text.index(after: index)...]))
        }
        switch kind {
        case "field":
            let (owner, name) = try parts(".", "user.birthday")
            return .field(owner: owner, name: name)
        case "parameter":
            let (operation, name) = try parts(" ", "user.update firstname")
            return .parameter(operation: OperationID(operation), name: name)
        case "levels": return .levels(operation: OperationID(text))
        case "edge":
            let (parent, name) = try parts("/", "user/accounts")
            return .edge(EdgeID(parent: NodeID(slug: parent), name: name))
        case "node": return .node(NodeID(slug: text))
        case "enum": return .enum(name: text)
        default:
            guard let code = Int(text) else {
                throw mapping.failure(
                    "`\(text)` is no error code", at: mapping.value(kind), CorrectionDiagnostic.subject)
            }
            return .error(code: code)
        }
    }
}
