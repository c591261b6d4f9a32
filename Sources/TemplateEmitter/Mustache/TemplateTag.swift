import APIModel

/// A tag of a template and where it stands.
struct TemplateTag: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case variable, section, inverted, close, partial, comment
    }

    var kind: Kind
    /// The key, such as `fields`, `node.typeName` or `.`; for a partial its name.
    var name: String
    /// A transform around the key, as in `count(fields)`.
    var transform: String?
    var location: SourceLocation
    /// The bytes of the template that are the tag, braces included.
    var range: Range<Int>

    /// The key without the dot that keeps its look-up from climbing; nil for `.`, the element of a list of texts.
    var key: String? { name == "." ? nil : name.hasPrefix(".") ? String(name.dropFirst()) : name }

    /// The text of the tag without braces.
    var text: String { transform.map { "\($0)(\(name))" } ?? name }
}
