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

/// A value that is not what the reference says.
public struct GraphValueError: Swift.Error, Hashable, Sendable, CustomStringConvertible {
    /// Where the value is, such as `User.albums.data[3].name`.
    public var path: String
    /// What the reference says, as a Swift type.
    public var expected: String
    /// What is there: a kind of JSON value with its text where that is short, or `nothing`.
    public var found: String

    /// A mismatch at a path.
    public init(path: String = "", expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    /// A mismatch between a type and a value.
    init(expected: Any.Type, found json: JSONValue) {
        self.expected = String(describing: expected)
        switch json {
        case .null: found = "null"
        case .bool, .number: found = "\(json.kind) \(json.description)"
        // Text may be a token or a person's words: it stays out of errors.
        case .string(let string): found = "string of \(string.utf8.count) bytes"
        case .array(let elements): found = "array of \(elements.count)"
        case .object(let record): found = "object of \(record.count)"
        }
        path = ""
    }

    /// The same mismatch, seen from one level further out.
    @usableFromInline
    func inside(_ step: String) -> GraphValueError {
        var error = self
        error.path = path.isEmpty || path.hasPrefix("[") ? step + path : step + "." + path
        return error
    }

    /// Path, expected and found in a line.
    public var description: String {
        "\(path.isEmpty ? "value" : path): expected \(expected), found \(found)"
    }
}
