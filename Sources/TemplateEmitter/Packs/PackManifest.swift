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
    /// The values that options take, where they do not take all of their type.
    var optionValues: [String: [String]] = [:]
    var naming = NamingRules()
    var types = TypeTable()
    /// The second table of types, which starts as the first one; nil where a pack has none.
    var wireTypes: TypeTable?
    var text = TextRules()
    var outputs: [OutputRule] = []
    /// Folders of the output whose files are built together, so that no two below one have one name.
    var targets: [String] = []
    /// The options that narrow what is written to a part of the graph; nil where none do.
    var scope: ScopeRule?
    /// Files of the pack that hold further reserved names, by role.
    var reservedFiles: [NameRole: String] = [:]

    static let fileName = "pack.yaml"
    /// The newest format that this program knows. It changes where a pack would mean something else.
    static let formatVersion = 1
    /// All keys of the file.
    static let keys = [
        "name", "description", "formatVersion", "extends", "overrides", "options", "targets", "names",
        "types",
        "wireTypes", "text", "outputs", "scope",
    ]

    /// Reads a `pack.yaml`; what it leaves out comes from the base.
    init(_ root: StrictMapping, over base: PackManifest) throws {
        self = base
        // The format comes first: a newer one has keys that this one does not know.
        try Self.checkFormat(root)
        try root.allow(Self.keys)
        name = try root.required(try root.string("name"), "name")
        summary = try root.string("description") ?? summary
        extends = try root.string("extends")
        targets = try root.list("targets", over: targets) ?? targets
        try readOptions(root)
        if let table = try root.mapping("scope") { scope = try ScopeRule(table, options) }
        if let names = try root.mapping("names") { reservedFiles.merge(try naming.read(names)) { $1 } }
        if let types = try root.mapping("types") { try self.types.read(types) }
        if let types = try root.mapping("wireTypes") {
            var table = wireTypes ?? self.types
            try table.read(types)
            wireTypes = table
        }
        if let text = try root.mapping("text") { try self.text.read(text) }
        outputs = try root.outputs(over: outputs)
    }

    /// A manifest in which everything has its default.
    init() {}

    private static func checkFormat(_ root: StrictMapping) throws {
        guard let version = try root.integer("formatVersion") else { return }
        guard version != 0 else {
            throw root.failure("formats begin with 1", at: root.value("formatVersion"))
        }
        guard version > formatVersion else { return }
        throw root.failure(
            .newerFormat,
            "this pack is written in format \(version), and this program knows formats up to \(formatVersion); use a newer"
                + " graphgen", at: root.value("formatVersion"))
    }

    private mutating func readOptions(_ root: StrictMapping) throws {
        guard let table = try root.mapping("options") else { return }
        for key in table.keys {
            guard let node = table.value(key) else { continue }
            guard key.isTemplateName else {
                throw table.failure(
                    "an option's name has letters, digits and `_` only, not `\(key)`", at: node)
            }
            if node.mapping == nil {
                options[key] = try PackOption(node, in: table, name: key)
            } else {
                try readDeclaredOption(key, StrictMapping(file: root.file, node: node))
            }
        }
    }

    /// Reads an option in its long form.
    private mutating func readDeclaredOption(_ name: String, _ table: StrictMapping) throws {
        try table.allow(["type", "default", "values", "description"])
        let type = try table.string("type") ?? "text"
        let node = try table.required(table.value("default"), "default")
        let text = try table.string(node, "`default`")
        let empty: PackOption? = ["text": .text(""), "flag": .flag(false), "number": .number("0")][type]
        guard let empty else {
            throw table.failure(
                "`\(type)` is no type of an option; there are flag, number, text", at: table.value("type"))
        }
        let values = try table.strings("values")
        guard let option = empty.replaced(by: text), values?.contains(text) != false else {
            throw table.failure(
                .optionValue, "the default `\(text)` of `\(name)` is not one of its values", at: node)
        }
        options[name] = option
        optionValues[name] = values
    }
}

extension PackOption {
    /// The default of an option.
    init(_ node: Yams.Node, in mapping: StrictMapping, name: String) throws {
        if node.scalar?.style == .plain, let flag = node.bool {
            self = .flag(flag)
        } else if let scalar = node.scalar, scalar.style == .plain, node.int != nil || node.float != nil,
            case .number(let number)? = PackOption.number("0").replaced(by: scalar.string)
        {
            self = .number(number)
        } else {
            self = .text(try mapping.string(node, "the option `\(name)`"))
        }
    }
}
