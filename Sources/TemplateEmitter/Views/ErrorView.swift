import APIModel

/// An error code.
struct ErrorView: TemplateView {
    let context: EmitContext
    let facts: EmitContext.ErrorFacts
    private var error: ErrorDefinition { facts.main }

    static let declaration = ViewDeclaration<ErrorView>(
        "error", "An error code with everything that pages say about it.",
        [
            .text(
                "identifier", { $0.context.symbols.case("error", String($0.error.code)) },
                "The name in the language."),
            .text("fileName", { "Error\($0.error.code)" }, "A name for the error's file, without an ending."),
            .text("code", { String($0.error.code) }, "The code; of a range the first."),
            .text("lastCode", { String($0.error.lastCode ?? $0.error.code) }, "The last code of a range."),
            .flag("isRange", { $0.error.lastCode != nil }, "True for a range of codes."),
            .text("category", \.error.category.rawValue, "What kind of failure it is, such as `throttled`."),
            .flag("isRetryable", \.error.isRetryable, "True where the same call may succeed later."),
            .flag("hasName", { $0.error.name != nil }, "True where a guide gives it a name."),
            .text("name", { $0.context.text.commentLine($0.error.name ?? "") }, "That name, for comments."),
            .text(
                "nameLiteral", { $0.context.text.literal($0.error.name ?? "") },
                "That name, as a text literal."),
            .flag(
                "hasRecovery", { $0.error.recovery != nil }, "True where a guide says what to do about it."),
            .text(
                "recoveryLiteral", { $0.context.text.literal($0.error.recovery ?? "") },
                "What to do about it, as a text literal."),
            .texts(
                "recoveryLines", { $0.context.text.commentLines($0.error.recovery ?? "") },
                "What to do about it, as lines of a comment."),
            .list("messages", { $0.context.messages($0.error) }, "All wordings, those of most pages first."),
            .list(
                "subcodes",
                { view in
                    view.facts.subcodes.map { SubcodeView(context: view.context, error: $0) }
                }, "What differs by subcode."),
            .texts(
                "operations", { view in view.error.operations.map(view.context.text.commentLine) },
                "Ids of the operations that list it, for comments."),
            .texts(
                "pageLiterals", { $0.context.pageLiterals($0.error) }, "Pages that list it, as text literals."
            ),
        ],
        rootKeys(\.context))
}

/// A subcode of an error.
struct SubcodeView: TemplateView {
    let context: EmitContext
    let error: ErrorDefinition

    static let declaration = ViewDeclaration<SubcodeView>(
        "subcode", "A subcode that tells errors of one code apart.",
        [
            .text("subcode", { String($0.error.subcode ?? 0) }, "The subcode."),
            .text("category", \.error.category.rawValue, "What kind of failure it is."),
            .flag("isRetryable", \.error.isRetryable, "True where the same call may succeed later."),
            .flag("hasName", { $0.error.name != nil }, "True where a guide gives it a name."),
            .text("name", { $0.context.text.commentLine($0.error.name ?? "") }, "That name, for comments."),
            .text(
                "nameLiteral", { $0.context.text.literal($0.error.name ?? "") },
                "That name, as a text literal."),
            .flag(
                "hasRecovery", { $0.error.recovery != nil }, "True where a guide says what to do about it."),
            .text(
                "recoveryLiteral", { $0.context.text.literal($0.error.recovery ?? "") },
                "What to do about it, as a text literal."),
            .texts(
                "recoveryLines", { $0.context.text.commentLines($0.error.recovery ?? "") },
                "What to do about it, as lines of a comment."),
            .list("messages", { $0.context.messages($0.error) }, "All wordings."),
            .texts(
                "pageLiterals", { $0.context.pageLiterals($0.error) }, "Pages that list it, as text literals."
            ),
        ])
}

/// A wording of an error.
struct MessageView: TemplateView {
    let context: EmitContext
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
    let context: EmitContext
    let use: ErrorUse

    static let declaration = ViewDeclaration<ErrorUseView>(
        "errorUse", "An error that an operation's page lists.",
        [
            .text("code", { $0.context.text.commentLine($0.use.code) }, "The code, for comments."),
            .text(
                "message", { $0.context.text.commentLine($0.use.description) },
                "What the page says of it, for comments."),
            .flag("isKnown", { $0.known }, "True where the code is among the API's errors."),
            .text(
                "identifier", { $0.known ? $0.context.symbols.case("error", $0.use.code) : "" },
                "The name of that error."),
        ],
        documentationKeys(\.context, \.use.description))

    private var known: Bool {
        Int(use.code).map { code in context.errors.contains { $0.main.code == code } } ?? false
    }
}

extension EmitContext {
    func pageLiterals(_ error: ErrorDefinition) -> [String] {
        Set(error.operations.compactMap { pageOfOperation[$0] }).sorted().map(text.literal)
    }

    func messages(_ error: ErrorDefinition) -> [MessageView] {
        error.messages.map { MessageView(context: self, text: $0.text) }
    }
}
