/// What templates can use where a view of one kind is the context.
public struct ViewSchema: Sendable {
    /// The kind of view, such as `node`.
    public let name: String
    /// What a view of this kind stands for.
    public let summary: String
    /// Everything that it answers to, in the order of documentation.
    public let keys: [ViewKey]

    func key(named name: String) -> ViewKey? {
        keys.first { $0.name == name }
    }
}

/// A key of a view.
public struct ViewKey: Sendable {
    /// What a key holds, and so where a template can use it.
    public enum Kind: Sendable, Equatable {
        /// A finished text, maybe an empty one: `{{key}}`.
        case text
        /// A number, maybe none: `{{key}}`.
        case number
        /// True or false: `{{#key}}…{{/key}}`, `{{^key}}…{{/key}}`.
        case flag
        /// Texts: `{{#key}}{{.}}{{/key}}`.
        case texts
        /// Views of a kind: `{{#key}}…{{/key}}`.
        case list(of: String)
        /// A view of a kind that is always there: `{{key.inner}}` or `{{#key}}…{{/key}}`.
        case object(String)
        /// A view of a kind that may be missing: `{{#key}}…{{/key}}`, `{{^key}}…{{/key}}`.
        case optional(String)
    }

    /// The name in templates.
    public let name: String
    /// What it holds.
    public let kind: Kind
    /// What it means.
    public let summary: String
}

/// The keys that every element of a list has, beside its own.
let listKeys = [
    ViewKey(name: "isFirst", kind: .flag, summary: "True for the first element of the innermost list."),
    ViewKey(name: "isLast", kind: .flag, summary: "True for the last element of the innermost list."),
]

/// The keys that are there whatever the view is.
let globalKeys = [
    ViewKey(name: "api", kind: .object("api"), summary: "The whole API."),
    ViewKey(name: "options", kind: .object("options"), summary: "The pack's options."),
]
