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
    var text = TextRules()
    var outputs: [OutputRule] = []
    /// Files of the pack that hold further reserved names, by role.
    var reservedFiles: [NameRole: String] = [:]

    static let fileName = "pack.yaml"

    /// Reads a `pack.yaml`; what it leaves out comes from the base.
    init(_ root: StrictMapping, over base: PackManifest) throws {
        self = base
        try root.allow(["name", "description", "extends", "options", "names", "types", "text", "outputs"])
        name = try root.required(try root.string("name"), "name")
        summary = try root.string("description") ?? summary
        extends = try root.string("extends")
        try readOptions(root)
        if let names = try root.mapping("names") { try readNames(names) }
        if let types = try root.mapping("types") { try self.types.read(types) }
        if let text = try root.mapping("text") { try self.text.read(text) }
        for node in try root.nodes("outputs") ?? [] {
            let rule = try OutputRule(try StrictMapping(file: root.file, node: node))
            outputs.removeAll { $0.template == rule.template && $0.subject == rule.subject }
            outputs.append(rule)
        }
    }

    /// A manifest in which everything has its default.
    init() {}

    private mutating func readOptions(_ root: StrictMapping) throws {
        guard let table = try root.mapping("options") else { return }
        for key in table.keys {
            guard let node = table.value(key) else { continue }
            guard TemplateTag.isName(key) else {
                throw table.problem(
                    "an option's name has letters, digits and `_` only, not `\(key)`", at: node)
            }
            options[key] = try PackOption(node, in: table, name: key)
        }
    }

    private mutating func readNames(_ names: StrictMapping) throws {
        let roles = NameRole.allCases.map(\.rawValue)
        try names.allow(roles + ["acronyms", "keywords", "suffix", "digitPrefix"])
        naming.acronyms = Set(try names.strings("acronyms") ?? Array(naming.acronyms))
        naming.suffix = try names.string("suffix") ?? naming.suffix
        naming.digitPrefix = try names.string("digitPrefix") ?? naming.digitPrefix
        if let keywords = try names.mapping("keywords") {
            try keywords.allow(["words", "pattern"])
            naming.keywords = Set(try keywords.strings("words") ?? Array(naming.keywords))
            naming.keywordPattern = try keywords.string("pattern") ?? naming.keywordPattern
        }
        for role in NameRole.allCases {
            guard let table = try names.mapping(role.rawValue) else { continue }
            try table.allow(["style", "reserved", "reservedFrom", "suffix"])
            var rule = naming[role]
            if let style = try table.string("style") {
                guard let known = NamingStyle(rawValue: style) else {
                    let all = NamingStyle.allCases.map(\.rawValue).joined(separator: ", ")
                    throw table.problem(
                        "`\(style)` is no naming style; there are \(all)", at: table.value("style"))
                }
                rule.style = known
            }
            rule.reserved = Set(try table.strings("reserved") ?? Array(rule.reserved))
            rule.suffix = try table.string("suffix") ?? rule.suffix
            naming[role] = rule
            if let file = try table.string("reservedFrom") { reservedFiles[role] = file }
        }
    }
}

/// An option of a pack with its default.
enum PackOption: Sendable, Equatable {
    case text(String)
    case flag(Bool)

    init(_ node: Yams.Node, in mapping: StrictMapping, name: String) throws {
        if node.scalar?.style == .plain, let flag = node.bool {
            self = .flag(flag)
        } else {
            self = .text(try mapping.string(node, "the option `\(name)`"))
        }
    }

    /// The option with a value that a person gave; nil where the value does not fit.
    func replaced(by value: String) -> PackOption? {
        switch self {
        case .text: .text(value)
        case .flag: ["true": true, "false": false][value].map { .flag($0) }
        }
    }
}
