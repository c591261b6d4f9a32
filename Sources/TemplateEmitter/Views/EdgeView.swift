import APIModel
import ReferenceVocabulary

/// A connection of a node.
struct EdgeView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedEdge>
    var resolved: ResolvedEdge { indexed.element }
    private var edge: Edge { resolved.edge }
    private var parent: ResolvedNode? { resolved.parent.map { context.model.nodes[$0] } }

    static let declaration = ViewDeclaration<EdgeView>(
        "edge", "A connection of a node.",
        [
            .text("typeName", \.resolved.typeName, "A name for a type of the edge."),
            .fileName(\.resolved.typeName, "A name for the edge's file, without an ending."),
            .text(
                "identifier", \.resolved.identifier, "The name in the language, among the fields of its node."
            ),
            .flag("isField", \.isField, "True where its node has a field of the same name."),
            .text(
                "wireName", { $0.context.text.commentLine($0.edge.name) },
                "The name in the path, for comments."),
            .text(
                "wireLiteral", { $0.context.text.literal($0.edge.name) },
                "The name in the path, as a text literal."),
            .text(
                "parentTypeName", { $0.parent?.record.name.local ?? "" },
                "The type of the node that has it; empty where that was not read."),
            .flag(
                "hasParent", { $0.resolved.parent != nil },
                "True where the node that has it was read."),
            .text("targetType", \.resolved.target, "The type of what it answers with."),
            .text(
                "wireTargetType", \.resolved.wireTarget,
                "The same in the pack's second table, `wireTypes`; empty where it has none."),
            .flag(
                "isCallable",
                { view in
                    view.resolved.operations.contains {
                        let operation = view.context.model.operations[$0]
                        return operation.operation.verb == .read && operation.isCallable
                    }
                }, "True where a call reads it."),
            .flag("hasTarget", { $0.edge.target != nil }, "True where a page says what it answers with."),
            .flag("targetIsObject", \.resolved.targetIsObject, "True where that type has fields to select."),
            .flag("isList", { $0.edge.cardinality == .list }, "True where it answers with a page of nodes."),
            .flag("isSingle", { $0.edge.cardinality == .single }, "True where it answers with one node."),
            .flag("isReadable", { $0.edge.cardinality != .none }, "False where nothing can be read."),
            .flag("hasPage", \.edge.hasPage, "True where the edge has a page of its own."),
            .text(
                "addedTypeName", \.resolved.added.name.local,
                "A name for a type of the fields it adds to each node."),
            .list(
                "addedFields", { MemberView.list($0.resolved.added, $0.context) },
                "Fields that it adds to each node."),
            .list(
                "addedStructures", { StructureView.list($0.resolved.added, $0.context) },
                "Types of these fields."),
            .text("summaryTypeName", \.resolved.summary.name.local, "A name for a type of its summary."),
            .list(
                "summaryFields", { MemberView.list($0.resolved.summary, $0.context) },
                "Fields of its summary."),
            .list(
                "summaryStructures", { StructureView.list($0.resolved.summary, $0.context) },
                "Types of these fields."),
            .list(
                "addedRows", { RowView.list($0.edge.addedFields, $0.context) },
                "Fields that it adds to each node, as the page's flat table has them."),
            .list(
                "summaryRows", { RowView.list($0.edge.summaryFields, $0.context) },
                "Fields of its summary, as the page's flat table has them."),
            .text(
                "nameMarkdown", \.nameMarkdown,
                "The name in the path as code, with its link where it has one."),
            .text(
                "targetMarkdown", { $0.targetMarkdown(linked: true) },
                "What it answers with, as the reference writes types, with its link where it has one."),
            .text(
                "targetTypeMarkdown", { $0.targetMarkdown(linked: false) }, "The same without a link."),
            .flag(
                "saysNothing", { $0.edge.cardinality == .none && !$0.isRefused },
                "True where nothing can be read, and no operation of the page says so."),
            .texts("flags", { $0.edge.flags.map(\.rawValue) }, "The marks beside it, such as `Core`."),
            .flag("hasFlags", { !$0.edge.flags.isEmpty }, "True where it has marks."),
            .list(
                "operations", of: "operation", \.operations,
                "What can be called at its path, and what cannot."),
        ],
        documentationKeys(\.context, \.edge.description), markdownKeys(\.edge.description),
        deprecationKeys(\.context) { $0.edge.flags.contains(.deprecated) ? $0.edge.description : nil },
        formerNameKeys(\.resolved.formerIdentifier), addressKeys(\.context, \.edge.url),
        referenceKeys(\.context) { view, references in
            references.add(view.edge.target)
            for record in view.resolved.records { references.add(record) }
        })

    private var nameMarkdown: String {
        let name = MarkdownText.code(edge.name)
        return edge.url.map { MarkdownText.link(name, to: $0) } ?? name
    }

    private func targetMarkdown(linked: Bool) -> String {
        let text = edge.target.map { MarkdownText.plain(TypePrinter.print($0)) } ?? ""
        guard linked, let link = context.index.address(of: edge.target) else { return text }
        return MarkdownText.link(text, to: link)
    }

    private var isRefused: Bool {
        resolved.operations.map { context.model.operations[$0].operation }.contains { operation in
            if case .refused = operation.status { operation.verb == .read } else { false }
        }
    }

    private var isField: Bool {
        parent?.node.fields.contains { $0.name == edge.name } ?? false
    }

    private var operations: [any TemplateView] { context.operations(resolved.operations) }
}

extension ViewContext {
    var edgeViews: [EdgeView] {
        edges(model.edges.indices.filter { scope?.edges.contains($0) ?? true })
    }

    func edges(_ indices: [Int]) -> [EdgeView] {
        indices.map(edge)
    }

    func edge(_ index: Int) -> EdgeView { EdgeView(context: self, indexed: Indexed(model.edges, index)) }
}
