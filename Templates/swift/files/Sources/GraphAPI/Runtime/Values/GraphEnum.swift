/// A value out of a set that the reference lists.
///
/// The set is open: a value that the reference does not list, or lists in another case, stays as it came.
public protocol GraphEnum: RawRepresentable, Hashable, Codable, GraphValue where RawValue == String {
    /// Any value by its text on the wire.
    init(rawValue: String)
}

extension GraphEnum {
    /// Whether both are the same value apart from the case of ASCII letters.
    public func matches(_ other: Self) -> Bool {
        rawValue == other.rawValue || rawValue.lowercased() == other.rawValue.lowercased()
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self {
        switch json {
        case .string(let string): return Self(rawValue: string)
        case .number(let number): return Self(rawValue: number.text)
        case .bool(let value): return Self(rawValue: value ? "true" : "false")
        default: throw GraphValueError(expected: Self.self, found: json)
        }
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Self {
        if let string = position.document.stringIfThere(at: position.index) { return Self(rawValue: string) }
        return try graphValue(throughJSONAt: position, strict: strict)
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphJSON(from value: Self) -> JSONValue { .string(value.rawValue) }

    // The standard library has these for all types with a raw value, and copies them into each.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
