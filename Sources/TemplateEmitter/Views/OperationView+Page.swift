import APIModel
import ReferenceVocabulary

extension OperationView {
    /// What the operation's section on its page says, as Markdown.
    static let pageKeys: [ViewDeclaration<OperationView>.Entry] = [
        .flag(
            "hasRequestHeading", { $0.isBeside || $0.isOnlyStated },
            "True where the section's heading is the request, and no word such as `Reading`."),
        .flag(
            "statesRequest", \.statesRequest,
            "True where a page can state its request in words, and not in an example alone."),
        .flag(
            "needsExample", { !$0.statesRequest || ($0.operation.verb == .read && !$0.isOnlyStated) },
            "True where an example shows the request: of each read, which names the version, and where nothing else can."
        ),
        .text(
            "requestMarkdown",
            {
                MarkdownText.code(
                    ($0.operation.method?.rawValue ?? "") + " " + $0.pathWithExpansion, in: .paragraph)
            },
            "Its method and path as code; a field that it expands stands in `fields`."),
        .text(
            "pathMarkdown", { MarkdownText.code($0.operation.path ?? "", in: .paragraph) },
            "Its path as code."),
        .flag("hasOtherPaths", { !$0.operation.otherPaths.isEmpty }, "True where it has other paths."),
        .texts(
            "otherPathsMarkdown", { $0.operation.otherPaths.map { MarkdownText.code($0, in: .paragraph) } },
            "Other paths for the same call, each as code."),
        .text(
            "statusMarkdown",
            { view in
                switch view.operation.status {
                case .allowed: ""
                case .refused(let text), .elsewhere(let text): MarkdownText.plain(text)
                }
            }, "Why it cannot be called, as Markdown."),
        .text(
            "createsMarkdown",
            { view in view.operation.creates.map { MarkdownText.plain(TypePrinter.print($0)) } ?? "" },
            "The name of the type that it creates, as the reference writes types."),
        .list(
            "rows", { RowView.list($0.operation.parameters, $0.context) },
            "All parameters, flat: members of objects follow them."),
        .list(
            "placeholderRows",
            { view in
                RowView.list(
                    view.operation.placeholders.map {
                        Parameter(
                            name: "{\($0.name)}", type: nil, description: $0.description,
                            location: $0.location)
                    }, view.context)
            }, "Placeholders of the path that the page describes."),
        .flag(
            "listsResponse", { $0.operation.verb == .read && $0.context.index.describes($0.operation.page) },
            "True where a table of the answer's fields would be one of its subject's, so that a list has them."
        ),
        .list(
            "responseRows", { RowView.list($0.operation.responseFields, $0.context) },
            "Fields of the answer that a table lists."),
        .flag(
            "hasReturns", { $0.operation.readAfterWrite || !$0.operation.returns.isEmpty },
            "True where the page says what it answers in the form `Struct {…}`."),
        .texts(
            "returns", { $0.operation.returns.map(ReturnText.form) },
            "The forms of the answer in the form `Struct {…}`, as Markdown."),
        .list(
            "requirements",
            { view in
                view.operation.requirements.indexed.map {
                    RequirementView(context: view.context, indexed: $0)
                }
            }, "What has to be fulfilled."),
        .texts(
            "limitations", { $0.operation.limitations.map { MarkdownText.marked($0, in: .paragraph) } },
            "Its limits, as Markdown."),
    ]

    /// A guide without an address would be about a node, had it headings of operations.
    private var isOnlyStated: Bool {
        guard operation.status == .allowed, operation.url == nil, let path = operation.path,
            let method = operation.method,
            !context.index.describes(operation.page)
        else { return false }
        let parts = path.split(separator: "/")
        let changes = parts.count == 1 && parts[0].hasPrefix("{")
        return switch method {
        case .get: operation.verb == .read
        case .delete: operation.verb == .delete
        case .post: operation.verb == (changes ? .update : .create)
        }
    }

    /// The id has the path since another operation of the page and verb has none.
    private var isBeside: Bool {
        guard operation.id.text.contains(" /"), operation.path != nil, operation.status == .allowed else {
            return false
        }
        return context.model.operations.contains { other in
            other.operation.page == operation.page && other.operation.verb == operation.verb
                && !other.operation.id.text.contains(" ")
        }
    }

    private var pathWithExpansion: String {
        (operation.path ?? "") + (operation.expandedField.map { "?fields=\($0).limit()" } ?? "")
    }

    /// A path of nothing can stand in an example only. Of reads, a path of one placeholder that is no identifier says
    /// nothing of one operation, and one that ends in the page's own name would say that the page is about an edge.
    private var statesRequest: Bool {
        guard let path = operation.path else { return false }
        let parts = path.split(separator: "/")
        guard let first = parts.first else { return false }
        if operation.verb != .read || operation.edgeIsPage || !path.contains("{") { return true }
        if parts.count == 1 {
            return first.hasSuffix("id}") && !["{node_id}", "{object_id}", "{id}"].contains(first)
        }
        return parts.count != 2 || NodeID(name: parts[1]) != NodeID(name: operation.page)
    }
}

extension Operation {
    /// True where the page is about the edge that it calls.
    fileprivate var edgeIsPage: Bool { page.contains("/") && edgeID != nil }
}

/// What a call needs.
struct RequirementView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<Requirement>
    private var requirement: Requirement { indexed.element }

    static let declaration = ViewDeclaration<RequirementView>(
        "requirement", "Something that has to be fulfilled for a call.",
        [
            .text(
                "nameMarkdown", { MarkdownText.plain($0.requirement.name) },
                "What is asked for; may be empty."),
            .texts(
                "permissions", { $0.requirement.permissions.map { MarkdownText.code($0) } },
                "Its permissions, each as code."),
            .flag("isAnyOf", \.requirement.isAnyOf, "True where one of the permissions is enough."),
            .flag(
                "hasAlternatives", { $0.indexed.siblings.contains { $0.alternatives != nil } },
                "True where some requirements beside it are alternatives."),
            .text(
                "alternative", { $0.requirement.alternatives.map(String.init) ?? "" },
                "A number that requirements share of which one is enough; empty for others."),
            .flag(
                "hasConditions", { $0.indexed.siblings.contains { $0.condition != nil } },
                "True where some requirements beside it have a condition."),
            .text(
                "conditionMarkdown", { MarkdownText.plain($0.requirement.condition ?? "") },
                "When it has to be fulfilled; empty where always."),
        ],
        markdownKeys(\.requirement.description))
}

/// Answers in the form that "Return Type" sections have: `` Struct {`success`: bool} ``.
enum ReturnText {
    /// A form of the answer as Markdown on one line; a value that is no structure is said in words.
    static func form(_ type: TypeExpression) -> String {
        type == .scalar(.boolean) ? "Returns `true`." : markdown(type)
    }

    /// A type as a part of a form.
    static func markdown(_ type: TypeExpression) -> String {
        switch type {
        case .structure(let members):
            let texts = members.map { member in
                MarkdownText.code(member.name, in: .paragraph) + ": " + markdown(member.type)
            }
            return Opening.structure + " {" + texts.joined(separator: ", ") + "}"
        case .list(let element): return "List \\[" + markdown(element) + "\\]"
        case .map(let key, let value):
            return "Map {" + MarkdownText.plain(TypePrinter.print(key)) + ": " + markdown(value) + "}"
        default: return MarkdownText.plain(TypePrinter.print(type))
        }
    }
}
