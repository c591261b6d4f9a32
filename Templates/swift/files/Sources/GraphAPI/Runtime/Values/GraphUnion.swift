/// A value that is of one of several types, such as `User|Page`; `Alternatives` is a tuple of them.
///
/// Answers do not say which type it is. All alternatives can be tried: nodes are views of the same record.
public struct GraphUnion<Alternatives>: GraphValue, Hashable {
    /// The value as it came.
    public var json: JSONValue

    /// A value of any of the types.
    public init(json: JSONValue) { self.json = json }

    /// A value of one of the types.
    public init<Value: GraphValue>(_ value: Value) { json = Value.graphJSON(from: value) }

    /// The node's id, where it is a node.
    public var id: String? { json["id"]?.as(String.self) }

    /// The value as one of the types; nil where it cannot be of that type.
    public func `as`<Value: GraphValue>(_ type: Value.Type) -> Value? { json.as(type) }

    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self {
        if case .null = json { throw GraphValueError(expected: Self.self, found: json) }
        return Self(json: json)
    }

    public static func graphJSON(from value: Self) -> JSONValue { value.json }
}
