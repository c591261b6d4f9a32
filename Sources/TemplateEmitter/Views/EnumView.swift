import APIModel

/// A set of values.
struct EnumView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedEnum>
    var resolved: ResolvedEnum { indexed.element }
    private var definition: EnumDefinition { resolved.definition }

    static let declaration = ViewDeclaration<EnumView>(
        "enum", "A set of values that fields and parameters take.",
        [
            .text("typeName", \.resolved.typeName, "The type's name."),
            .fileName(\.resolved.typeName, "A name for the enum's file, without an ending."),
            .text(
                "name", { $0.context.text.commentLine($0.definition.name) }, "The model's name, for comments."
            ),
            .texts(
                "otherTypeNames", \.resolved.otherTypeNames,
                "Further names of the type, by its other owners; a page more or less changes none of them."),
            .flag("isComplete", \.definition.complete, "False where the pages list no values."),
            .list(
                "values",
                { view in view.resolved.values.indexed.map { ValueView(context: view.context, indexed: $0) }
                },
                "The values in page order, each once."),
            .texts(
                "uses", { $0.context.useLines($0.definition.uses) }, "What takes these values, for comments."),
        ], formerNameKeys(\.resolved.formerName))

}

/// A value of an enum or of a table.
struct ValueView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedValue>
    var value: ResolvedValue { indexed.element }

    static let declaration = ViewDeclaration<ValueView>(
        "value", "A value of an enum or of a table.",
        [
            .text("identifier", \.value.identifier, "The name in the language."),
            .text(
                "wireName", { $0.context.text.commentLine($0.value.name) },
                "The value on the wire, for comments."),
            .text(
                "wireLiteral", { $0.context.text.literal($0.value.name) },
                "The value on the wire, as a text literal."),
            .text(
                "nameMarkdown", \.nameMarkdown, "The value on the wire, as code where a page can have it so."),
        ],
        [
            .flag(
                "saysMore", { !$0.isSpelledOut },
                "True where the value on the wire has more to it than its name in the language says.")
        ],
        documentationKeys(\.context, \.value.description), markdownKeys(\.value.description))

    /// True where letters and digits are all that the value has, beside what parts words.
    private var isSpelledOut: Bool {
        let words = value.name.words(numbers: true)
        return value.name.words(numbers: true, marks: "_").first?.utf8.count == value.name.utf8.count
            && value.identifier.words(numbers: true).joined().lowercased() == words.joined().lowercased()
    }

    /// A slash before a name in code is none of the name.
    private var nameMarkdown: String {
        value.name.hasPrefix("/") ? MarkdownText.plain(value.name) : MarkdownText.code(value.name)
    }
}

/// A table of values that belongs to no field.
struct ValueTableView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedValueTable>
    var resolved: ResolvedValueTable { indexed.element }

    static let declaration = ViewDeclaration<ValueTableView>(
        "valueTable", "A table of values that belongs to no field or parameter.",
        [
            .text("typeName", \.resolved.typeName, "A name for a type."),
            .fileName(\.resolved.typeName, "A name for the table's file, without an ending."),
            .text(
                "title", { $0.context.text.commentLine($0.resolved.table.title) },
                "The heading above the table, for comments."),
            .text(
                "titleLiteral", { $0.context.text.literal($0.resolved.table.title) },
                "The heading above the table, as a text literal."),
            .list(
                "values",
                { view in view.resolved.values.indexed.map { ValueView(context: view.context, indexed: $0) }
                },
                "The rows in page order, each value once."),
            .text(
                "titleMarkdown", { MarkdownText.plain($0.resolved.table.title) },
                "The heading above it, as Markdown."),
            .list(
                "rows",
                { view in
                    view.resolved.table.values.map {
                        ResolvedValue(name: $0.name, identifier: "", description: $0.description)
                    }.indexed.map { ValueView(context: view.context, indexed: $0) }
                }, "The rows in page order."),
        ])
}

/// A type that no page describes.
struct UnresolvedView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<UndescribedType>
    var resolved: UndescribedType { indexed.element }
    private var type: UnresolvedType { resolved.type }
    private var runtimeType: String? { context.types.described[type.name] }

    static let declaration = ViewDeclaration<UnresolvedView>(
        "unresolved", "A type that fields name and no page describes.",
        [
            .text("typeName", \.resolved.typeName, "The type's name."),
            .fileName(\.resolved.typeName, "A name for the type's file, without an ending."),
            .text(
                "name", { $0.context.text.commentLine($0.type.name) },
                "The name that pages use, for comments."),
            .text(
                "nameLiteral", { $0.context.text.literal($0.type.name) },
                "The name that pages use, as a text literal."),
            .texts("uses", { $0.context.useLines($0.type.uses) }, "What names it, for comments."),
            .flag("isDescribed", { $0.runtimeType != nil }, "True where the runtime has a type for it."),
            .text(
                "runtimeType", { $0.runtimeType ?? "" }, "The runtime's type for it; empty where it has none."
            ),
        ],
        addressKeys(\.context, \.type.link))
}

extension ViewContext {
    var enumViews: [EnumView] { enums(Array(model.enums.indices)) }

    /// Those that are of no node, or of one without a view.
    var looseEnums: [EnumView] {
        enums(
            model.enumsByNode.filter { node, _ in node.map { scope?.nodes.contains($0) == false } ?? true }
                .values.joined().sorted())
    }

    func enums(_ indices: [Int]) -> [EnumView] {
        indices.map { EnumView(context: self, indexed: Indexed(model.enums, $0)) }
    }

    var valueTableViews: [ValueTableView] {
        model.valueTables.indexed.map { ValueTableView(context: self, indexed: $0) }
    }
    var unresolvedViews: [UnresolvedView] {
        model.undescribedTypes.indexed.map { UnresolvedView(context: self, indexed: $0) }
    }

    /// `user.gender`, each once.
    func useLines(_ uses: [EnumDefinition.Use]) -> [String] {
        Set(uses.map { text.commentLine("\($0.owner).\($0.member)") }).sorted()
    }
}
