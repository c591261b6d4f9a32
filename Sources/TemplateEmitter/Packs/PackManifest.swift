import APIModel
import StrictYAML
import Yams

/// What `pack.yaml` says.
struct PackManifest: Sendable {
    var name = ""
    var summary = ""
    /// The pack that this one starts from, by the name of one that ships.
    var extends: String?
    var options: [String: PackOption] = [:]
    var naming = NamingRules()
    var types = TypeTable()
    /// The second table of types, which starts as the first one; nil where a pack has none.
    var wireTypes: TypeTable?
    var text = TextRules()
    var outputs: [OutputRule] = []
    /// Folders of the output whose files are built together, so that no two below one have one name.
    var targets: [String] = []
    /// Files of the pack that hold further reserved names, by role.
    var reservedFiles: [NameRole: String] = [:]

    static let fileName = "pack.yaml"

    /// Reads a `pack.yaml`; what it leaves out comes from the base.
    init(_ root: StrictMapping, over base: PackManifest) throws {
        self = base
        try root.allow([
            "name", "description", "extends", "options", "targets", "names", "types", "wireTypes", "text",
            "outputs",
        ])
        name = try root.required(try root.string("name"), "name")
        summary = try root.string("description") ?? summary
        extends = try root.string("extends")
        targets = try root.strings("targets") ?? targets
        try readOptions(root)
        if let names = try root.mapping("names") { reservedFiles.merge(try naming.read(names)) { $1 } }
        if let types = try root.mapping("types") { try self.types.read(types) }
        if let types = try root.mapping("wireTypes") {
            var table = wireTypes ?? self.types
            try table.read(types)
            wireTypes = table
        }
        if let text = try root.mapping("text") { try self.text.read(text) }
        let own = try (root.nodes("outputs") ?? []).map {
            try OutputRule(try StrictMapping(file: root.file, node: $0))
        }
        outputs.removeAll { rule in
            own.contains { $0.template == rule.template && $0.subject == rule.subject }
        }
        outputs += own
    }

    /// A manifest in which everything has its default.
    init() {}

    private mutating func readOptions(_ root: StrictMapping) throws {
        guard let table = try root.mapping("options") else { return }
        for key in table.keys {
            guard let node = table.value(key) else { continue }
            guard key.isTemplateName else {
                throw table.failure(
                    "an option's name has letters, digits and `_` only, not `\(key)`", at: node)
            }
            options[key] = try PackOption(node, in: table, name: key)
        }
    }
}

extension PackOption {
    /// The default of an option.
    init(_ node: Yams.Node, in mapping: StrictMapping, name: String) throws {
        if node.scalar?.style == .plain, let flag = node.bool {
            self = .flag(flag)
        } else {
            self = .text(try mapping.string(node, "the option `\(name)`"))
        }
    }
}
