import APIModel

/// A node: an object of the Graph API, or a root edge.
struct NodeView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedNode>
    var resolved: ResolvedNode { indexed.element }
    private var node: Node { resolved.node }
    private var record: ResolvedRecord { resolved.record }

    static let declaration = ViewDeclaration<NodeView>(
        "node", "A node: an object of the Graph API, or a root edge.",
        [
            .text("typeName", \.record.name.local, "The type's name."),
            .fileName(\.record.name.local, "A name for the node's file, without an ending."),
            .text(
                "slug", { $0.context.text.commentLine($0.node.id.slug) },
                "The name in the reference's addresses, for comments."),
            .text("slugLiteral", { $0.context.text.literal($0.node.id.slug) }, "The slug as a text literal."),
            .text(
                "title", { $0.context.text.commentLine($0.node.title) }, "The page's heading, for comments."),
            .text(
                "titleLiteral", { $0.context.text.literal($0.node.title) },
                "The page's heading, as a text literal."),
            .flag("isRoot", \.node.isRoot, "True for a root edge: it is read without an id."),
            .list("fields", \.fields, "Its fields in page order."),
            .list(
                "defaultFields", { $0.fields.filter { $0.resolved.member.flags.contains(.default) } },
                "Fields that come without being asked for."),
            .list("addedFields", \.addedFields, "Fields that edges into it add, which are none of its own."),
            .list(
                "structures", { StructureView.list($0.record, $0.context) },
                "Types of fields that it declares inside."),
            .list(
                "rows", { RowView.list($0.node.fields, $0.context) },
                "Its fields as the page's flat table has them."),
            .list("edges", \.edges, "Its edges by name."),
            .list(
                "enums", of: "enum", { $0.context.enums($0.enums) },
                "Enums that its fields, its edges' or its calls take first; each enum is of one node at most."
            ),
            .flag(
                "hasEnums", { !$0.enums.isEmpty },
                "True where there are such enums."),
            .list(
                "operations", of: "operation", { $0.operations },
                "What can be called at its paths, and what cannot."),
            .list(
                "callable", of: "operation", { $0.operations.filter(\.resolved.isCallable) },
                "Those of them that can be called."),
            .texts(
                "imports", { $0.context.types.imports(of: $0.record.types + $0.edgeTypes) },
                "Modules that types of its fields are from, and what its edges answer with."),
            .texts(
                "callImports",
                { view in
                    view.context.types.imports(
                        of: view.operations.filter(\.resolved.isCallable).flatMap(\.resolved.types))
                }, "Modules that types of what can be called are from."),
            .flag(
                "hasCallable", { $0.operations.contains(where: \.resolved.isCallable) },
                "True where something can be called at its paths."),
        ],
        documentationKeys(\.context, \.node.description),
        formerNameKeys(\.resolved.formerName), addressKeys(\.context, \.node.url),
        referenceKeys(\.context, besides: \.record.name.full) { view, references in
            references.add(view.record)
            for index in view.resolved.edges {
                let edge = view.context.model.edges[index]
                references.add(edge.edge.target)
                for record in edge.records { references.add(record) }
            }
        })

    private var enums: [Int] { context.model.enumsByNode[indexed.index] ?? [] }
    private var fields: [MemberView] { Array(MemberView.list(record, context).prefix(resolved.ownMembers)) }
    private var addedFields: [MemberView] {
        Array(MemberView.list(record, context).dropFirst(resolved.ownMembers))
    }
    private var edges: [EdgeView] {
        context.edges(resolved.edges.filter { context.scope?.edges.contains($0) ?? true })
    }
    /// What an edge adds to its elements is a field of theirs and stands in their file.
    private var edgeTypes: [String] { resolved.edges.map { context.model.edges[$0].target } }
    private var operations: [OperationView] { context.operations(resolved.operations) }
}

extension ViewContext {
    var nodeViews: [NodeView] {
        model.nodes.indices.filter { scope?.nodes.contains($0) ?? true }
            .map { NodeView(context: self, indexed: Indexed(model.nodes, $0)) }
    }
}
