import APIModel

/// A connection of a node.
struct EdgeView: TemplateView {
    let context: EmitContext
    let facts: EmitContext.EdgeFacts
    private var edge: Edge { facts.edge }
    private var key: String { "\(edge.parent)/\(edge.name)" }

    static let declaration = ViewDeclaration<EdgeView>(
        "edge", "A connection of a node.",
        [
            .text("typeName", { $0.context.symbols.type("edge", $0.key) }, "A name for a type of the edge."),
            .text("fileName", { $0.context.symbols.type("edge", $0.key) }, "A name for the edge's file, without an ending."),
            .text("identifier", { $0.context.symbols.member("edge", $0.key) }, "The name in the language, inside of its node."),
            .text("wireName", { $0.context.text.commentLine($0.edge.name) }, "The name in the path, for comments."),
            .text("wireLiteral", { $0.context.text.literal($0.edge.name) }, "The name in the path, as a text literal."),
            .text("parentTypeName", { $0.context.symbols.type("node", $0.edge.parent) }, "The type of the node that has it."),
            .flag("hasParent", { $0.context.nodes[$0.edge.parent] != nil }, "True where the node that has it was read."),
            .text("targetType", \.facts.target, "The type of what it answers with."),
            .flag("hasTarget", { $0.edge.target != nil }, "True where a page says what it answers with."),
            .flag("isList", { $0.edge.cardinality == .list }, "True where it answers with a page of nodes."),
            .flag("isSingle", { $0.edge.cardinality == .single }, "True where it answers with one node."),
            .flag("isReadable", { $0.edge.cardinality != .none }, "False where nothing can be read."),
            .flag("hasPage", \.edge.hasPage, "True where the edge has a page of its own."),
            .text("addedTypeName", \.facts.added.typeName, "A name for a type of the fields it adds to each node."),
            .list("addedFields", { MemberView.list($0.facts.added, $0.context) }, "Fields that it adds to each node."),
            .list("addedStructures", { StructureView.list($0.facts.added, $0.context) }, "Types of these fields."),
            .text("summaryTypeName", \.facts.summary.typeName, "A name for a type of its summary."),
            .list("summaryFields", { MemberView.list($0.facts.summary, $0.context) }, "Fields of its summary."),
            .list("summaryStructures", { StructureView.list($0.facts.summary, $0.context) }, "Types of these fields."),
            .list("operations", of: "operation", \.operations, "What can be called at its path, and what cannot."),
        ],
        documentationKeys(\.context, \.edge.description),
        deprecationKeys(\.context) { $0.edge.flags.contains(.deprecated) ? $0.edge.description : nil },
        addressKeys(\.context, \.edge.url),
        rootKeys(\.context))

    private var operations: [any TemplateView] {
        context.operations(of: edge.parent).filter { $0.facts.operation.edge == edge.name }
    }
}
