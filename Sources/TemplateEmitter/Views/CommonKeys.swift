/// The keys of everything that a page describes.
func documentationKeys<View>(
    _ context: @escaping @Sendable (View) -> ViewContext, _ text: @escaping @Sendable (View) -> String
) -> [ViewDeclaration<View>.Entry] {
    [
        .flag(
            "hasDoc", { !context($0).text.commentLines(text($0)).isEmpty },
            "True where the page says something of it."),
        .texts(
            "docLines", { context($0).text.commentLines(text($0)) },
            "What the page says of it, as lines of a comment."),
        .raw("description", text, "What the page says of it, as it stands; empty where it says nothing."),
        .text(
            "docLiteral", { context($0).text.literal(text($0)) },
            "What the page says of it, as a text literal."),
    ]
}

/// The keys of everything that can go away.
func deprecationKeys<View>(
    _ context: @escaping @Sendable (View) -> ViewContext, _ text: @escaping @Sendable (View) -> String?
) -> [ViewDeclaration<View>.Entry] {
    [
        .flag("isDeprecated", { text($0) != nil }, "True where the page says that it will go away."),
        .text(
            "deprecationLiteral",
            { view in
                let words = Deprecation.message(context(view).text.commentLine(text(view) ?? ""))
                return context(view).text.literal(words)
            }, "Since when or why it goes away and what to use instead, as a text literal."),
    ]
}

/// The keys of everything that can have another name than in the version before.
func formerNameKeys<View>(_ name: @escaping @Sendable (View) -> String?) -> [ViewDeclaration<View>.Entry] {
    [
        .flag(
            "hasFormerName", { name($0) != nil },
            "True where it had another name in the version before, and nothing else has that one now."),
        .text("formerName", { name($0) ?? "" }, "That name in the language; empty where there is none."),
    ]
}

/// The keys of everything that has a page.
func addressKeys<View>(
    _ context: @escaping @Sendable (View) -> ViewContext, _ url: @escaping @Sendable (View) -> String?
) -> [ViewDeclaration<View>.Entry] {
    [
        .flag("hasURL", { url($0) != nil }, "True where the page's address is known."),
        .text("url", { context($0).text.commentLine(url($0) ?? "") }, "The page's address, for comments."),
        .text(
            "urlLiteral", { context($0).text.literal(url($0) ?? "") },
            "The page's address, as a text literal."),
    ]
}
