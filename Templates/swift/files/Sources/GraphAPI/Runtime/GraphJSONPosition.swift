/// Where a value stands in text that was read, so that it can be made without a `JSONValue` in between.
public struct GraphJSONPosition {
    let document: JSONDocument
    let index: Int

    /// Whether there is nothing under the name that was looked for.
    public var isAbsent: Bool { index < 0 }

    /// The value that stands here.
    public var json: JSONValue { document.value(at: index) }
}

extension GraphValue {
    /// The value that stands at a position; types that can be made from the text itself do so.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Self {
        try graphValue(from: position.json, strict: strict)
    }
}

extension String {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> String {
        switch position.document.kind(at: position.index) {
        case .string: String(decoding: position.document.bytes(at: position.index), as: UTF8.self)
        case .escapedString: position.document.string(at: position.index)
        default: try graphValue(from: position.json, strict: strict)
        }
    }
}

extension Int {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Int {
        let document = position.document
        if document.kind(at: position.index) == .integer {
            let bytes = document.bytes(at: position.index)
            if bytes.count < 19 {
                let isNegative = bytes[0] == UInt8(ascii: "-")
                var value = 0
                for index in (isNegative ? 1 : 0)..<bytes.count {
                    value = value &* 10 &+ Int(bytes[index] &- 0x30)
                }
                return isNegative ? -value : value
            }
        }
        return try graphValue(from: position.json, strict: strict)
    }
}

extension Bool {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Bool {
        switch position.document.kind(at: position.index) {
        case .true: true
        case .false: false
        default: try graphValue(from: position.json, strict: strict)
        }
    }
}

extension Array where Element: GraphValue {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> [Element] {
        let document = position.document
        guard document.kind(at: position.index) == .array else {
            return try graphValue(from: position.json, strict: strict)
        }
        let count = document.childCount(at: position.index)
        var values: [Element] = []
        values.reserveCapacity(count)
        var child = position.index + 2
        for index in 0..<count {
            do throws(GraphValueError) {
                values.append(
                    try Element.graphValue(
                        at: GraphJSONPosition(document: document, index: child), strict: strict))
            } catch {
                if strict { throw error.inside("[\(index)]") }
            }
            child = document.next(after: child)
        }
        return values
    }
}

extension GraphNode {
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Self {
        Self(record: try GraphRecord.object(at: position, expected: Self.self))
    }
}

extension GraphRecord {
    /// Where the value under a key stands; nil where the record was made or changed here.
    @usableFromInline
    func position(of key: String) -> GraphJSONPosition? {
        guard let position else { return nil }
        return GraphJSONPosition(
            document: position.document, index: position.document.find(key, inObjectAt: position.index) ?? -1)
    }

    /// The object at a position.
    static func object(
        at position: GraphJSONPosition, expected: Any.Type
    ) throws(GraphValueError) -> GraphRecord {
        guard position.document.kind(at: position.index) == .object else {
            return try object(position.json, expected: expected)
        }
        return GraphRecord(document: position.document, index: position.index)
    }
}
