import APIModel

/// A node: an object of the Graph API, or a root edge.
struct NodeView: TemplateView {
    let context: EmitContext
    let node: Node
    let record: RecordFacts

    static let declaration = ViewDeclaration<NodeView>(
        "node", "A node: an object of the Graph API, or a root edge.",
        [
            .text("typeName", \.record.typeName, "The type's name."),
            .text("fileName", \.record.typeName, "A name for the node's file, without an ending."),
            .text("slug", { $0.context.text.commentLine($0.node.slug) }, "The name in the reference's addresses, for comments."),
            .text("slugLiteral", { $0.context.text.literal($0.node.slug) }, "The slug as a text literal."),
            .text("title", { $0.context.text.commentLine($0.node.title) }, "The page's heading, for comments."),
            .flag("isRoot", \.node.isRoot, "True for a root edge: it is read without an id."),
            .list("fields", \.fields, "Its fields in page order."),
            .list("defaultFields", { $0.fields.filter { $0.facts.member.flags.contains(.default) } },
                "Fields that come without being asked for."),
            .list("structures", { StructureView.list($0.record, $0.context) }, "Types of fields that it declares inside."),
            .list("edges", \.edges, "Its edges by name."),
            .list("operations", of: "operation", \.operations, "What can be called at its paths, and what cannot."),
        ],
        documentationKeys(\.context, \.node.description),
        addressKeys(\.context, \.node.url),
        rootKeys(\.context))

    private var fields: [MemberView] { MemberView.list(record, context) }
    private var edges: [EdgeView] { context.edges(of: node.slug) }
    private var operations: [any TemplateView] { context.operations(of: node.slug) }
}

extension EmitContext {
    var nodeViews: [NodeView] {
        api.nodes.compactMap { node in
            nodes[node.slug].map { NodeView(context: self, node: $0.node, record: $0.record) }
        }
    }

    func edges(of slug: String) -> [EdgeView] {
        (edgeIndex[slug] ?? []).map { EdgeView(context: self, facts: edges[$0]) }
    }

    func operations(of slug: String) -> [OperationView] {
        (operationIndex[slug] ?? []).map { OperationView(context: self, facts: operations[$0]) }
    }

    var operationViews: [OperationView] { operations.map { OperationView(context: self, facts: $0) } }
    var edgeViews: [EdgeView] { edges.map { EdgeView(context: self, facts: $0) } }
}
