import APIModel

/// A tag of a template and where it stands.
struct TemplateTag: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case variable, section, inverted, close, partial, comment
    }

    var kind: Kind
    /// What stands between the braces, without the mark of the kind and the spaces around; for a partial its name.
    var text: String
    /// What is asked for; nil for partials, comments and what is no expression.
    var expression: TemplateExpression?
    var location: SourceLocation
    /// The bytes of the template that are the tag, braces included.
    var range: Range<Int>
}
