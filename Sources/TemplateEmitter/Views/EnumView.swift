import APIModel

/// A set of values.
struct EnumView: TemplateView {
    let context: EmitContext
    let definition: EnumDefinition

    static let declaration = ViewDeclaration<EnumView>(
        "enum", "A set of values that fields and parameters take.",
        [
            .text("typeName", \.typeName, "The type's name."),
            .text("fileName", \.typeName, "A name for the enum's file, without an ending."),
            .text(
                "name", { $0.context.text.commentLine($0.definition.name) }, "The model's name, for comments."
            ),
            .flag("isComplete", \.definition.complete, "False where the pages list no values."),
            .list("values", \.values, "The values in page order, each once."),
            .texts(
                "uses", { $0.context.useLines($0.definition.uses) }, "What takes these values, for comments."),
        ],
        rootKeys(\.context))

    private var typeName: String { context.symbols.type("enum", definition.name) }

    private var values: [ValueView] {
        var seen: Set<String> = []
        return definition.values.filter { seen.insert($0).inserted }.map {
            ValueView(context: context, name: $0, owner: "enum \(definition.name)", description: "")
        }
    }
}

/// A value of an enum or of a table.
struct ValueView: TemplateView {
    let context: EmitContext
    let name: String
    let owner: String
    let description: String

    static let declaration = ViewDeclaration<ValueView>(
        "value", "A value of an enum or of a table.",
        [
            .text(
                "identifier", { $0.context.values[$0.owner]?[$0.name] ?? $0.name },
                "The name in the language."),
            .text(
                "wireName", { $0.context.text.commentLine($0.name) }, "The value on the wire, for comments."),
            .text(
                "wireLiteral", { $0.context.text.literal($0.name) },
                "The value on the wire, as a text literal."),
        ],
        documentationKeys(\.context, \.description))
}

/// A table of values that belongs to no field.
struct ValueTableView: TemplateView {
    let context: EmitContext
    let table: ValueTable
    private var key: String { "\(table.page) \(table.title)" }

    static let declaration = ViewDeclaration<ValueTableView>(
        "valueTable", "A table of values that belongs to no field or parameter.",
        [
            .text("typeName", { $0.context.symbols.type("table", $0.key) }, "A name for a type."),
            .text(
                "fileName", { $0.context.symbols.type("table", $0.key) },
                "A name for the table's file, without an ending."),
            .text(
                "title", { $0.context.text.commentLine($0.table.title) },
                "The heading above the table, for comments."),
            .list("values", \.values, "The rows in page order, each value once."),
        ],
        rootKeys(\.context))

    private var values: [ValueView] {
        var seen: Set<String> = []
        return table.values.filter { seen.insert($0.name).inserted }.map {
            ValueView(context: context, name: $0.name, owner: "table \(key)", description: $0.description)
        }
    }
}

/// A type that no page describes.
struct UnresolvedView: TemplateView {
    let context: EmitContext
    let type: UnresolvedType
    private var typeName: String { context.symbols.type("unresolved", type.name) }

    static let declaration = ViewDeclaration<UnresolvedView>(
        "unresolved", "A type that fields name and no page describes.",
        [
            .text("typeName", \.typeName, "The type's name."),
            .text("fileName", \.typeName, "A name for the type's file, without an ending."),
            .text(
                "name", { $0.context.text.commentLine($0.type.name) },
                "The name that pages use, for comments."),
            .texts("uses", { $0.context.useLines($0.type.uses) }, "What names it, for comments."),
        ],
        addressKeys(\.context, \.type.link),
        rootKeys(\.context))
}

extension EmitContext {
    /// `user.gender`, each once.
    func useLines(_ uses: [EnumDefinition.Use]) -> [String] {
        Set(uses.map { text.commentLine("\($0.owner).\($0.member)") }).sorted()
    }
}
