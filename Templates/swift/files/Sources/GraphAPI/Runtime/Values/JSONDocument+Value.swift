extension JSONDocument {
    /// The value at `index`; an object stays on the tape.
    func value(at index: Int) -> JSONValue {
        switch kind(at: index) {
        case .null: .null
        case .false: .bool(false)
        case .true: .bool(true)
        case .integer, .number: .number(JSONValue.Number(checked: bytes(at: index)))
        case .string, .escapedString: .string(string(at: index))
        case .array: .array(values(of: block(at: index)).map(value(at:)))
        case .object: .object(GraphRecord(document: self, block: block(at: index)))
        }
    }
}
