/// A type that a field, a parameter or an answer can have.
///
/// Reading is tolerant where the Graph API is known to be irregular: numbers as text and text as numbers, 0 and 1 for
/// flags, `[]` for an empty object and `{}` for an empty list. The requirements are static, so that they take no name
/// that a field may have.
public protocol GraphValue: Sendable {
    /// The value that `json` stands for.
    ///
    /// - Parameters:
    ///   - json: the value as it came.
    ///   - strict: whether an unreadable element of a list or map is an error, or is left out.
    /// - Throws: what was expected, and what is there instead.
    static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self

    /// The value that stands at a position of text that was read: the same, without a `JSONValue` in between.
    static func graphValue(at position: GraphJSONPosition, strict: Bool) throws(GraphValueError) -> Self

    /// The JSON that stands for `value`.
    static func graphJSON(from value: Self) -> JSONValue
}

extension JSONValue {
    /// The value as a type that fields have, read tolerantly; nil where that cannot be.
    public func `as`<Value: GraphValue>(_ type: Value.Type) -> Value? {
        try? Value.graphValue(from: self, strict: false)
    }
}
