import APIModel
import ReferenceVocabulary

/// Something that can, or cannot, be called.
struct OperationView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedOperation>
    var resolved: ResolvedOperation { indexed.element }
    var operation: Operation { resolved.operation }

    static let declaration = ViewDeclaration<OperationView>(
        "operation", "Something that a page says can, or cannot, be called.",
        [
            .text(
                "typeName", \.resolved.parameters.name.flat,
                "A name for a type of the call, such as `CreateUserFeed`."),
            .text(
                "localTypeName", \.resolved.parameters.name.local,
                "That name inside of the node, such as `CreateFeed`."),
            .text(
                "fullName", \.resolved.parameters.name.full,
                "The same from outside, such as `User.CreateFeed`."),
            .fileName(\.resolved.parameters.name.flat, "A name for the call's file, without an ending."),
            .text(
                "identifier", \.resolved.identifier,
                "The name inside of its node: `createFeed`; where it reads, `feed` or `read`."),
            .text(
                "uniqueIdentifier", \.resolved.uniqueIdentifier,
                "A name that no other operation of the API has: `createUserFeed`."),
            .text("id", { $0.line($0.operation.id.text) }, "The model's name for it, for comments."),
            .text(
                "idLiteral", { $0.literal($0.operation.id.text) },
                "The model's name for it, as a text literal."),
            .text("verb", \.operation.verb.rawValue, "`read`, `create`, `update` or `delete`."),
            .flag("isRead", { $0.operation.verb == .read }, "True where it reads."),
            .flag("isCreate", { $0.operation.verb == .create }, "True where it creates."),
            .flag("isUpdate", { $0.operation.verb == .update }, "True where it updates."),
            .flag("isDelete", { $0.operation.verb == .delete }, "True where it deletes."),
        ],
        statusKeys, pathKeys,
        [
            .flag("hasNode", { $0.node != nil }, "True where the path starts from a node that was read."),
            .text("nodeTypeName", { $0.node?.record.name.local ?? "" }, "The type of that node."),
            .flag("hasEdge", { $0.operation.edge != nil }, "True where the path ends in an edge."),
            .text("edgeName", { $0.line($0.operation.edge ?? "") }, "The edge in the path, for comments."),
            .list("parameters", \.parameters, "All parameters in page order."),
            .list(
                "required", { $0.parameters.filter(\.resolved.member.isRequired) },
                "Parameters that have to be given."),
            .list(
                "optional", { $0.parameters.filter { !$0.resolved.member.isRequired } },
                "Parameters that may be left out."),
            .list(
                "choices",
                { view in
                    let names =
                        view.operation.verb == .create
                        ? Choices.names(in: view.parameters.map(\.resolved.member)) : []
                    return view.parameters.filter { names.contains($0.resolved.member.name) }
                }, "Parameters of which one has to be given; none where the page says no such thing."),
            .texts(
                "imports", { $0.context.types.imports(of: $0.resolved.types) },
                "Modules that types of parameters and answers are from."),
            .list("files", { $0.parameters.filter(\.isFile) }, "Parameters that are files."),
            .list(
                "structures", { StructureView.list($0.resolved.parameters, $0.context) },
                "Types of parameters that it declares inside."),
        ],
        answerKeys, pageKeys,
        [
            .flag(
                "readAfterWrite", \.operation.readAfterWrite,
                "True where `fields` may be sent along to read what was written."),
            .list(
                "errors",
                { view in
                    view.operation.errors.indexed.map { ErrorUseView(context: view.context, indexed: $0) }
                },
                "Errors that the page lists."),
            .list("permissions", { $0.permissions }, "Permissions that it asks for."),
            .texts(
                "requirementLines",
                { view in view.requirementTexts.flatMap(view.item) },
                "What has to be fulfilled, each an item of a list, as lines of a comment."),
            .texts(
                "requirementLiterals", { view in view.requirementTexts.map(view.literal) },
                "What has to be fulfilled, each as a text literal."),
            .texts(
                "limitationLines",
                { view in view.operation.limitations.flatMap(view.context.text.commentLines) },
                "Its limits, as lines of a comment."),
            .texts(
                "limitationLiterals", { view in view.operation.limitations.map(view.literal) },
                "Its limits, as text literals."),
        ],
        documentationKeys(\.context, \.operation.description),
        markdownKeys(\.operation.description, in: .paragraph),
        addressKeys(\.context, \.operation.url),
        referenceKeys(\.context) { view, references in
            for record in view.resolved.records { references.add(record) }
            references.add(view.operation.creates)
            for form in view.operation.returns { references.add(form) }
        })

    private typealias Entry = ViewDeclaration<OperationView>.Entry

    private static let statusKeys: [Entry] = [
        .flag(
            "isCallable", \.resolved.isCallable, "True where it is allowed, and method and path are known."),
        .flag("isAllowed", { $0.operation.status == .allowed }, "True where it can be called."),
        .flag(
            "isRefused", { if case .refused = $0.operation.status { true } else { false } },
            "True where the page says that it cannot."),
        .flag(
            "isElsewhere", { if case .elsewhere = $0.operation.status { true } else { false } },
            "True where the page sends the reader elsewhere."),
        .texts(
            "statusLines", { $0.context.text.commentLines($0.statusText) },
            "Why it cannot be called, as lines of a comment."),
        .text("statusLiteral", { $0.literal($0.statusText) }, "Why it cannot be called, as a text literal."),
    ]

    private static let pathKeys: [Entry] = [
        .text("method", { $0.operation.method?.rawValue ?? "" }, "The HTTP method."),
        .flag("hasMethod", { $0.operation.method != nil }, "True where the method is known."),
        .text("path", { $0.line($0.operation.path ?? "") }, "The path with its placeholders, for comments."),
        .text(
            "pathLiteral", { $0.literal($0.operation.path ?? "") },
            "The path with its placeholders, as a text literal."),
        .flag("hasPath", { $0.operation.path != nil }, "True where the path is known."),
        .list("pieces", \.pieces, "The path in pieces: fixed texts and placeholders."),
        .list(
            "placeholders", { $0.pieces.filter { $0.piece.identifier != nil } },
            "The placeholders of the path."),
        .texts(
            "otherPaths", { view in view.operation.otherPaths.map(view.line) },
            "Other paths for the same call, for comments."),
        .texts(
            "otherPathLiterals", { view in view.operation.otherPaths.map(view.literal) },
            "Other paths for the same call, as text literals."),
    ]

    private static let answerKeys: [Entry] = [
        .list(
            "answers",
            { view in view.resolved.answers.indexed.map { AnswerView(context: view.context, indexed: $0) } },
            "The forms of the answer that the page gives."),
        .flag("hasAnswer", { !$0.resolved.answers.isEmpty }, "True where the page says what it answers."),
        .flag("hasOneAnswer", { $0.resolved.answers.count == 1 }, "True where the page gives one form."),
        .text(
            "answerType", \.resolved.answerType,
            "The type of the one form; any value where there are several or none."
        ),
        .list(
            "answerStructures",
            { view in
                view.resolved.answers.compactMap(\.structure).map {
                    StructureView(context: view.context, indexed: Indexed($0))
                }
            }, "Types of the answer, declared beside `structures`."),
        .flag(
            "hasStructures",
            {
                !$0.resolved.parameters.structures.isEmpty
                    || $0.resolved.answers.contains { $0.structure != nil }
            },
            "True where it declares types of parameters or of the answer."),
        .flag("createsObject", \.createsObject, "True where it creates something that has fields to select."),
        .flag("readsNode", \.readsNode, "True where it reads a node itself."),
        .flag(
            "readsOther", { $0.operation.verb == .read && !$0.readsNode && $0.resolved.edge == nil },
            "True where it reads neither a node nor an edge of one; `answerType` says what then."),
        .flag(
            "isConnection", \.isConnection, "True where it reads an edge that answers with a page of nodes."),
        .flag(
            "selectsFields", { !$0.selectedType.isEmpty },
            "True where it reads something that has fields to select."),
        .text("selectedType", \.selectedType, "The type whose fields are selected."),
        .flag(
            "takesValues", { $0.isConnection || $0.parameters.contains { !$0.isFile } },
            "True where a read takes parameters, those of paging included."),
        .flag("hasCreates", { $0.operation.creates != nil }, "True where the page says what it creates."),
        .text(
            "createsType", \.resolved.createdType, "The type of what it creates."),
        .optional(
            "edge", "edge", { view in view.resolved.edge.map { view.context.edge($0) } },
            "The edge that it belongs to."),
    ]

    private func line(_ text: String) -> String { context.text.commentLine(text) }
    private func literal(_ text: String) -> String { context.text.literal(text) }
    private var node: ResolvedNode? { resolved.node.map { context.model.nodes[$0] } }
    private var parameters: [MemberView] { MemberView.list(resolved.parameters, context) }
    var pieces: [PieceView] {
        resolved.pieces.indexed.map { PieceView(context: context, indexed: $0) }
    }
    private var permissions: [PermissionView] {
        context.permissions(operation.permissions)
    }

    private var createsObject: Bool {
        operation.creates?.isNamed ?? false
    }

    private var edge: ResolvedEdge? { resolved.edge.map { context.model.edges[$0] } }

    private var readsNode: Bool { operation.verb == .read && operation.edge == nil && node != nil }

    private var isConnection: Bool {
        operation.verb == .read && edge.map { $0.edge.cardinality != .single } ?? false
    }

    private var selectedType: String {
        guard operation.verb == .read else { return "" }
        if readsNode { return node?.record.name.local ?? "" }
        return edge.flatMap { $0.targetIsObject ? $0.target : nil } ?? ""
    }

    /// A text as an item of a list in a comment.
    private func item(_ text: String) -> [String] {
        context.text.commentLines(text).enumerated().map { index, line in
            index == 0 ? "- " + line : line.isEmpty ? line : "  " + line
        }
    }

    private var requirementTexts: [String] {
        // Pages repeat tables (`album.md:13` and `album.md:24`).
        var seen: Set<String> = []
        return operation.requirements.map { "\($0.name): \($0.description)" }
            .filter { seen.insert($0).inserted }
    }

    private var statusText: String {
        switch operation.status {
        case .allowed: ""
        case .refused(let text), .elsewhere(let text): text
        }
    }
}

/// A piece of a path.
struct PieceView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedOperation.Piece>
    var piece: ResolvedOperation.Piece { indexed.element }

    static let declaration = ViewDeclaration<PieceView>(
        "piece", "A piece of a path: a fixed text or a placeholder.",
        [
            .flag("isPlaceholder", { $0.piece.identifier != nil }, "True for a placeholder."),
            .text("identifier", { $0.piece.identifier ?? "" }, "The argument that fills the placeholder."),
            .text(
                "text", { $0.context.text.commentLine($0.piece.text) },
                "The text, or the placeholder's name, for comments."),
            .text("literal", { $0.context.text.literal($0.piece.text) }, "The same as a text literal."),
            .text(
                "escaped", { $0.context.text.escaped($0.piece.text) },
                "The same as a part of a text literal, without quotes."),
        ])
}

/// A form of an answer.
struct AnswerView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedOperation.Answer>
    var answer: ResolvedOperation.Answer { indexed.element }

    static let declaration = ViewDeclaration<AnswerView>(
        "answer", "A form of an answer.",
        [
            .text("type", \.answer.type, "The type in the language."),
            .text(
                "wireType", \.answer.wireType,
                "The type in the pack's second table, `wireTypes`; empty where it has none."),
            .optional(
                "structure", "structure",
                { view in
                    view.answer.structure.map { StructureView(context: view.context, indexed: Indexed($0)) }
                }, "The type's declaration, where the page lists the answer's keys."),
        ])
}

extension ViewContext {
    var operationViews: [OperationView] {
        guard let scope else { return operations(Array(model.operations.indices)) }
        return operations(
            model.operations.indices.filter {
                model.operations[$0].node.map(scope.nodes.contains) ?? false
            })
    }
    var looseOperations: [OperationView] { scope == nil ? operations(model.looseOperations) : [] }

    func operations(_ indices: [Int]) -> [OperationView] {
        indices.map { OperationView(context: self, indexed: Indexed(model.operations, $0)) }
    }
}
