/// A JSON value.
///
/// The Graph API's answers need a type of their own: ids beyond 2^53 have to stay exact, and a value that is not what
/// the reference says must not lose the rest of the answer.
public enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, exact as written.
    case number(Number)
    /// Text.
    case string(String)
    /// A list of values.
    case array([JSONValue])
    /// An object with its keys in order.
    case object(GraphRecord)
    /// A part of the answer to another item of the same batch. Answers have none.
    case reference(GraphReference)

    /// Reads JSON text.
    ///
    /// - Parameters:
    ///   - text: bytes in UTF-8, without a byte order mark.
    ///   - maximumDepth: how deep arrays and objects may stand within each other.
    /// - Throws: `JSONError` where the text is not JSON as RFC 8259 has it.
    public init(parsing text: some Swift.Sequence<UInt8>, maximumDepth: Int = 512) throws(JSONError) {
        let document: JSONDocument
        let direct = text.withContiguousStorageIfAvailable { bytes in
            Result { () throws(JSONError) in
                try JSONReader.document(copying: UnsafeRawBufferPointer(bytes), maximumDepth: maximumDepth)
            }
        }
        if let direct {
            document = try direct.get()
        } else {
            document = try Array(text).withUnsafeBytes { bytes in
                Result { () throws(JSONError) in
                    try JSONReader.document(copying: bytes, maximumDepth: maximumDepth)
                }
            }.get()
        }
        self = document.value(at: document.root)
    }

    /// Reads JSON text from a string.
    public init(parsing text: String, maximumDepth: Int = 512) throws(JSONError) {
        try self.init(parsing: text.utf8, maximumDepth: maximumDepth)
    }

    /// The value as JSON text in UTF-8. What was read and not changed comes out as it came in.
    public var encoded: [UInt8] {
        var output: [UInt8] = []
        append(to: &output)
        return output
    }

    /// The value as JSON text.
    public var text: String { String(decoding: encoded, as: UTF8.self) }

    /// Appends the value as JSON text.
    func append(to output: inout [UInt8]) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let number): output.append(contentsOf: number.text.utf8)
        case .string(let string): JSONEscapes.append(string, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                element.append(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let record): record.append(to: &output)
        case .reference(let reference): JSONEscapes.append(reference.description, to: &output)
        }
    }

    /// What kind of value this is, in a word: `null`, `bool`, `number`, `string`, `array`, `object` or `reference`.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "bool"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        case .reference: "reference"
        }
    }

    /// The object, if it is one.
    public var object: GraphRecord? {
        guard case .object(let record) = self else { return nil }
        return record
    }

    /// The elements, if it is an array.
    public var array: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The text, if it is a string.
    public var string: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }

    /// The value under a key; nil where this is no object or has no such key.
    public subscript(key: String) -> JSONValue? { object?[key] }

    /// The element at an index; nil where this is no array or is shorter.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .number(Number(value)) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(floatLiteral value: Double) { self = Number(value).map(JSONValue.number) ?? .null }
    public init(nilLiteral: ()) { self = .null }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(GraphRecord(members: elements))
    }
}
