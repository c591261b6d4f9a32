import APIModel

/// A node: an object of the Graph API, or a root edge.
struct NodeView: TemplateView {
    let context: EmitContext
    let facts: EmitContext.NodeFacts
    private var node: Node { facts.node }
    private var record: RecordFacts { facts.record }

    static let declaration = ViewDeclaration<NodeView>(
        "node", "A node: an object of the Graph API, or a root edge.",
        [
            .text("typeName", \.record.name.local, "The type's name."),
            .text("fileName", \.record.name.local, "A name for the node's file, without an ending."),
            .text(
                "slug", { $0.context.text.commentLine($0.node.id.slug) },
                "The name in the reference's addresses, for comments."),
            .text("slugLiteral", { $0.context.text.literal($0.node.id.slug) }, "The slug as a text literal."),
            .text(
                "title", { $0.context.text.commentLine($0.node.title) }, "The page's heading, for comments."),
            .flag("isRoot", \.node.isRoot, "True for a root edge: it is read without an id."),
            .list("fields", \.fields, "Its fields in page order."),
            .list(
                "defaultFields", { $0.fields.filter { $0.facts.member.flags.contains(.default) } },
                "Fields that come without being asked for."),
            .list("addedFields", \.addedFields, "Fields that edges into it add, which are none of its own."),
            .list(
                "structures", { StructureView.list($0.record, $0.context) },
                "Types of fields that it declares inside."),
            .list("edges", \.edges, "Its edges by name."),
            .list(
                "operations", of: "operation", \.operations,
                "What can be called at its paths, and what cannot."),
            .list(
                "callable", of: "operation", { $0.context.operations(of: $0.node.id).filter(\.isCallable) },
                "Those of them that can be called."),
            .texts(
                "imports", { $0.context.types.imports(of: $0.record.types) },
                "Modules that types of its fields are from."),
            .texts(
                "callImports",
                { view in
                    view.context.types.imports(
                        of: view.context.operations(of: view.node.id).filter(\.isCallable).flatMap(
                            \.facts.types))
                }, "Modules that types of what can be called are from."),
            .flag(
                "hasCallable", { $0.context.operations(of: $0.node.id).contains(where: \.isCallable) },
                "True where something can be called at its paths."),
        ],
        documentationKeys(\.context, \.node.description),
        addressKeys(\.context, \.node.url),
        rootKeys(\.context))

    private var fields: [MemberView] { Array(MemberView.list(record, context).prefix(facts.ownMembers)) }
    private var addedFields: [MemberView] {
        Array(MemberView.list(record, context).dropFirst(facts.ownMembers))
    }
    private var edges: [EdgeView] { context.edges(of: node.id) }
    private var operations: [any TemplateView] { context.operations(of: node.id) }
}

extension EmitContext {
    var nodeViews: [NodeView] {
        api.nodes.compactMap { node in
            nodes[node.id].map { NodeView(context: self, facts: $0) }
        }
    }

    func edges(of id: NodeID) -> [EdgeView] {
        (edgeIndex[id] ?? []).map { EdgeView(context: self, facts: edges[$0]) }
    }

    func operations(of id: NodeID) -> [OperationView] {
        (operationIndex[id] ?? []).map { OperationView(context: self, facts: operations[$0]) }
    }

    var operationViews: [OperationView] { operations.map { OperationView(context: self, facts: $0) } }
    var edgeViews: [EdgeView] { edges.map { EdgeView(context: self, facts: $0) } }
}
