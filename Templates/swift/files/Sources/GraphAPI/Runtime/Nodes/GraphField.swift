/// A field of a node or a parameter of an operation: its name on the wire, and the type of its value.
///
/// The same declaration selects the field in a request and reads it from the answer.
public struct GraphField<Value: GraphValue>: Sendable {
    /// How values are written where their type alone does not decide it.
    public enum Style: Sendable {
        /// As the type has it.
        case plain
        /// A point in time in seconds since 1970.
        case unixTime
        /// A value as text that itself is JSON.
        case jsonText
    }

    // Text of the program: where it is kept as a string, each use of a field counts references to it.
    @usableFromInline
    let literal: StaticString
    /// How values are written.
    public let style: Style

    /// The name on the wire.
    public var name: String { literal.description }

    /// A field by its name on the wire, a literal; `record` has the values of names that are not known before.
    public init(_ name: StaticString, _ style: Style = .plain) {
        literal = name
        self.style = style
    }

    /// The value of this field in `record`; nil where it is absent or unreadable.
    ///
    /// It is inlined into the caller's module, where the type is known: there reading a value is a plain call.
    @inlinable
    public func read(from record: GraphRecord) -> Value? {
        guard style == .plain, record.isRead else { return readOtherwise(from: record) }
        let index = record.index(of: literal)
        guard index >= 0 else { return nil }
        return try? Value.graphValue(
            at: GraphJSONPosition(storage: record.storage, index: index), strict: false)
    }

    @usableFromInline
    func readOtherwise(from record: GraphRecord) -> Value? { try? value(in: record, strict: false) }

    /// The value of this field in `record`.
    func value(in record: GraphRecord, strict: Bool) throws(GraphValueError) -> Value {
        try value(in: record, under: name, strict: strict)
    }

    /// The value of this field in `record`, where it stands under another name.
    func value(in record: GraphRecord, under name: String, strict: Bool) throws(GraphValueError) -> Value {
        guard let json = record[name] else {
            throw GraphValueError(path: name, expected: String(describing: Value.self), found: "nothing")
        }
        do throws(GraphValueError) {
            if style == .jsonText, case .string(let text) = json, let inner = try? JSONValue(parsing: text) {
                return try Value.graphValue(from: inner, strict: strict)
            }
            return try Value.graphValue(from: json, strict: strict)
        } catch {
            throw error.inside(name)
        }
    }

    /// The JSON of a value of this field.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    func json(from value: Value) -> JSONValue {
        let json = Value.graphJSON(from: value)
        switch style {
        case .plain: return json
        case .jsonText: return .string(json.text)
        case .unixTime:
            guard case .string(let text) = json, let seconds = GraphTimestamp.seconds(from: text) else {
                return json
            }
            return JSONValue.Number(seconds.rounded(.down)).map(JSONValue.number) ?? json
        }
    }
}

/// What all fields have in common, for selecting them by key paths.
protocol GraphNamedField {
    var name: String { get }
}

extension GraphField: GraphNamedField {}
