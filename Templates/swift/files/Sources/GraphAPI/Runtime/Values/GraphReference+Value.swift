extension GraphReference: GraphValue {
    /// Answers have no references.
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self {
        guard case .reference(let reference) = json else {
            throw GraphValueError(expected: Self.self, found: json)
        }
        return reference
    }

    public static func graphJSON(from value: Self) -> JSONValue { .reference(value) }
}

extension JSONValue {
    /// The references in it.
    @_optimize(none)
    var references: [GraphReference] {
        switch self {
        case .reference(let reference): [reference]
        case .array(let elements): elements.flatMap(\.references)
        case .object(let record): record.references
        default: []
        }
    }
}

extension GraphRecord {
    /// The references in its values; what was read has none.
    var references: [GraphReference] { isRead ? [] : members.flatMap(\.value.references) }
}
