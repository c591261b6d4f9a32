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
        case .reference: found = "reference"
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
