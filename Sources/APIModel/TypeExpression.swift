/// What a type's text on a page means.
public indirect enum TypeExpression: Sendable, Hashable {
    /// A single value.
    case scalar(Scalar)
    /// The id of a node as a number or numeric text; `of` is what the page calls the node.
    case identifier(of: String)
    /// Text with an inner form, such as `token with structure: Post ID`.
    case token(structure: String)
    /// A list; the element is `.any` where the page does not say what it holds.
    case list(TypeExpression)
    /// An object with free keys.
    case map(key: TypeExpression, value: TypeExpression)
    /// An object whose keys the page lists.
    case structure([TypeMember])
    /// An object that the page says nothing more about.
    case object
    /// A value that the page says nothing about.
    case any
    /// One of a set of values. `values` is nil for a bare `enum`; `name` is the shared enum's, once passes gave one.
    case enumeration(name: String?, values: [String]?)
    /// A type by the name that pages use for it; a node's type name, once passes resolved it.
    case named(String)
    /// One of several types.
    case union([TypeExpression])
    /// A text that the grammar does not know.
    case prose(String)
}

/// A key of a structure, with its type where the page gives one.
public struct TypeMember: Codable, Sendable, Hashable {
    /// The key on the wire.
    public var name: String
    /// What it holds; `.any` where the page does not say.
    public var type: TypeExpression

    /// A key and its type.
    public init(name: String, type: TypeExpression) {
        self.name = name
        self.type = type
    }
}

/// Types of single values.
public enum Scalar: String, Codable, Sendable, Hashable, CaseIterable {
    /// Text.
    case string
    /// `true` or `false`.
    case boolean
    /// An integer of no stated width.
    case integer
    /// A signed 32-bit integer.
    case int32
    /// A signed 64-bit integer.
    case int64
    /// An unsigned 32-bit integer.
    case unsignedInt32
    /// A decimal number.
    case float
    /// An integer as text; most ids are.
    case numericString
    /// An integer as text or as a number.
    case numericStringOrInteger
    /// A point in time in ISO 8601.
    case dateTime
    /// A point in time in seconds since 1970.
    case unixTime
    /// A point in time, in ISO 8601 or in seconds since 1970.
    case dateTimeOrUnixTime
    /// An address.
    case url
    /// Bytes sent as a part of a form.
    case file
    /// Text that itself is JSON.
    case jsonText
    /// Always `null`.
    case null
}
