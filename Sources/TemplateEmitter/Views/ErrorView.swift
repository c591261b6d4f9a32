import APIModel

/// An error code.
struct ErrorView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedError>
    var resolved: ResolvedError { indexed.element }
    private var error: ErrorDefinition { resolved.main.definition }

    static let declaration = ViewDeclaration<ErrorView>(
        "error", "An error code with everything that pages say about it.",
        [
            .text("identifier", \.resolved.identifier, "The name in the language."),
            .text(
                "codeIdentifier", \.resolved.codeIdentifier,
                "A name made of the code; that of the error where no guide gives it another."),
            .fileName({ "Error\($0.error.code)" }, "A name for the error's file, without an ending."),
            .number("code", { String($0.error.code) }, "The code; of a range the first."),
            .number("lastCode", { String($0.error.lastCode ?? $0.error.code) }, "The last code of a range."),
            .flag("isRange", { $0.error.lastCode != nil }, "True for a range of codes."),
            .list("messages", { $0.context.messages($0.error) }, "All wordings, those of most pages first."),
            .list(
                "subcodes",
                { view in
                    view.resolved.subcodes.indexed.map { SubcodeView(context: view.context, indexed: $0) }
                }, "What differs by subcode."),
            .texts(
                "operations",
                { view in view.error.operations.map { view.context.text.commentLine($0.text) } },
                "Ids of the operations that list it, for comments."),
            .texts(
                "operationLiterals",
                { view in view.error.operations.map { view.context.text.literal($0.text) } },
                "Ids of the operations that list it, as text literals."),
        ],
        failureKeys(\.context, \.resolved.main))
}

/// A subcode of an error.
struct SubcodeView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedError.Case>
    var resolved: ResolvedError.Case { indexed.element }
    private var error: ErrorDefinition { resolved.definition }

    static let declaration = ViewDeclaration<SubcodeView>(
        "subcode", "A subcode that tells errors of one code apart.",
        [
            .number("subcode", { String($0.error.subcode ?? 0) }, "The subcode."),
            .list("messages", { $0.context.messages($0.error) }, "All wordings."),
        ],
        failureKeys(\.context, \.resolved))
}

/// A wording of an error.
struct MessageView: TemplateView {
    let context: ViewContext
    let text: String

    static let declaration = ViewDeclaration<MessageView>(
        "message", "A wording of an error.",
        [
            .text("text", { $0.context.text.commentLine($0.text) }, "The wording on one line, for comments."),
            .text("literal", { $0.context.text.literal($0.text) }, "The wording as a text literal."),
            .texts("lines", { $0.context.text.commentLines($0.text) }, "The wording as lines of a comment."),
        ])
}

/// An error in the table of an operation.
struct ErrorUseView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ErrorUse>
    var use: ErrorUse { indexed.element }

    static let declaration = ViewDeclaration<ErrorUseView>(
        "errorUse", "An error that an operation's page lists.",
        [
            .text("code", { $0.context.text.commentLine($0.use.code) }, "The code, for comments."),
            .text("codeLiteral", { $0.context.text.literal($0.use.code) }, "The code, as a text literal."),
            .text(
                "message", { $0.context.text.commentLine($0.use.description) },
                "What the page says of it, for comments."),
            .text("codeMarkdown", { MarkdownText.plain($0.codes) }, "The code, or the codes of a range."),
            .text(
                "subcode", { $0.use.subcode.map(String.init) ?? "" },
                "The subcode; empty where the page gives none."),
            .flag(
                "hasSubcodes", { $0.indexed.siblings.contains { $0.subcode != nil } },
                "True where an error beside it has a subcode."),
            .flag("isKnown", { $0.known != nil }, "True where the code is among the API's errors."),
            .text("identifier", { $0.known?.identifier ?? "" }, "The name of that error."),
        ],
        documentationKeys(\.context, \.use.description), markdownKeys(\.use.description))

    private var codes: String { use.lastCode.map { "\(use.code)-\($0)" } ?? use.code }
    private var known: ResolvedError? { Int(use.code).flatMap { context.model.error(code: $0) } }
}

extension ViewContext {
    var errorViews: [ErrorView] { model.errors.indexed.map { ErrorView(context: self, indexed: $0) } }

    func messages(_ error: ErrorDefinition) -> [MessageView] {
        error.messages.map { MessageView(context: self, text: $0.text) }
    }
}

/// What an error and a subcode say alike.
private func failureKeys<View>(
    _ context: @escaping @Sendable (View) -> ViewContext,
    _ resolved: @escaping @Sendable (View) -> ResolvedError.Case
) -> [ViewDeclaration<View>.Entry] {
    let error: @Sendable (View) -> ErrorDefinition = { resolved($0).definition }
    return [
        .text(
            "category", { error($0).category.rawValue }, "What kind of failure it is, such as `throttled`."),
        .flag("isRetryable", { error($0).isRetryable }, "True where the same call may succeed later."),
        .flag("hasName", { error($0).name != nil }, "True where a guide gives it a name."),
        .text("name", { context($0).text.commentLine(error($0).name ?? "") }, "That name, for comments."),
        .text(
            "nameLiteral", { context($0).text.literal(error($0).name ?? "") }, "That name, as a text literal."
        ),
        .flag("hasRecovery", { error($0).recovery != nil }, "True where a guide says what to do about it."),
        .text(
            "recoveryLiteral", { context($0).text.literal(error($0).recovery ?? "") },
            "What to do about it, as a text literal."),
        .texts(
            "recoveryLines", { context($0).text.commentLines(error($0).recovery ?? "") },
            "What to do about it, as lines of a comment."),
        .texts(
            "pageLiterals", { resolved($0).pages.map(context($0).text.literal) },
            "Pages that list it, as text literals."),
    ]
}
