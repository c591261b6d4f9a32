/// A node of the Graph API, or any other object that its reference describes.
///
/// A node is a thin value over a record: as large as the record, whatever the number of its fields, and able to hold
/// itself. Equality is that of the records; use `record` where a hash is needed. Nodes have no members beside `record`,
/// `value` and `write`, since any other name may be a field's.
///
/// The functions that all nodes share are marked so that the compiler does not make a copy of each for every node: the
/// copies took most of a release build's time. For the same reason the thousands of fields and values are declared
/// `@export(implementation)` (SE-0497): their code is made where one is used.
public protocol GraphNode: GraphObject, GraphExpandable, Codable, Equatable, TextOutputStreamable,
    ExpressibleByDictionaryLiteral
where Expanded == Self, Key == String, Value == JSONValue {
    /// A node with the members of a record.
    init(record: GraphRecord)
}

extension GraphNode {
    /// A node with the given members, for tests.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(record: GraphRecord(members: elements))
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public init(from decoder: any Decoder) throws { self.init(record: try GraphRecord(from: decoder)) }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public func encode(to encoder: any Encoder) throws { try record.encode(to: encoder) }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func == (left: Self, right: Self) -> Bool { left.record == right.record }

    /// Writes the node as JSON text with the values of keys that hold secrets left out; `print` and string
    /// interpolation use it.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(record.description) }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self {
        Self(record: try GraphRecord.object(json, expected: Self.self))
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Self {
        Self(record: try GraphRecord.object(at: position, expected: Self.self))
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphJSON(from value: Self) -> JSONValue { .object(value.record) }
}

/// A type whose fields can be selected within another one's: nodes, lists of nodes and pages of nodes.
public protocol GraphExpandable: GraphValue {
    /// The node whose fields are selected.
    associatedtype Expanded: GraphNode
}

extension Array: GraphExpandable where Element: GraphNode {
    public typealias Expanded = Element
}
