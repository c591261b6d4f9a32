import APIModel
import StrictYAML

/// Which options of a pack narrow what it writes to a part of the graph, as `scope` of `pack.yaml` says.
///
/// Nodes, edges and operations are narrowed; names stay what they are in the whole.
struct ScopeRule: Sendable {
    /// The option that names the node in the middle; where it is empty, everything is written.
    private let around: String
    /// The option that says how many edges away the rest may be.
    private let depth: String

    init(_ table: StrictMapping, _ options: [String: PackOption]) throws {
        try table.allow(["around", "depth"])
        func option(_ key: String) throws -> String {
            let name = try table.required(try table.string(key), key)
            guard case .text = options[name] else {
                throw table.failure(
                    .unknownOption,
                    "`scope.\(key)` names no option with a text: `\(name)`; add it to `options`",
                    at: table.value(key))
            }
            return name
        }
        around = try option("around")
        depth = try option("depth")
    }

    /// The part that the options ask for; nil for all. Throws `BadInput` where they name no node or no number.
    func scope(of model: ResolvedModel, _ options: [String: PackOption]) throws -> NodeScope? {
        let centre = options[around]?.text ?? ""
        if centre.isEmpty { return nil }
        let distance = options[depth]?.text ?? ""
        guard let number = Int(distance), number >= 0 else {
            throw Self.failure("the option `\(depth)` is a number, such as 1, not `\(distance)`")
        }
        if let scope = NodeScope(around: centre, depth: number, in: model) { return scope }
        let names = model.nodes.map(\.node.typeName)
        let advice = nearest(to: centre, in: names).map { "did you mean `\($0)`?" } ?? "name one of the pages"
        throw Self.failure("the option `\(around)` names no node: `\(centre)`; \(advice)")
    }

    private static func failure(_ message: String) -> BadInput {
        BadInput([Diagnostic(PackDiagnostic.optionValue, message)])
    }
}
