public import Foundation

extension GraphValue {
    /// The value that stands at a position; types that can be made from the text itself do so.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Self {
        try graphValue(from: position.json, strict: strict)
    }

    /// The value that stands at a position, read the long way; apart from the short ways, so that these stay short.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    static func graphValue(
        throughJSONAt position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Self {
        try graphValue(from: position.json, strict: strict)
    }
}

extension String {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> String {
        if let string = position.document.stringIfThere(at: position.index) { return string }
        return try graphValue(throughJSONAt: position, strict: strict)
    }
}

extension Int {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Int {
        let document = position.document
        if document.kind(at: position.index) == .integer {
            if let value = JSONDecimal.int(from: document.bytes(at: position.index)) { return value }
        }
        return try graphValue(throughJSONAt: position, strict: strict)
    }
}

extension Double {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Double {
        let document = position.document
        switch document.kind(at: position.index) {
        case .integer, .number:
            if let value = JSONDecimal.double(from: document.bytes(at: position.index)) { return value }
        default: break
        }
        return try graphValue(throughJSONAt: position, strict: strict)
    }
}

extension Bool {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Bool {
        switch position.document.kind(at: position.index) {
        case .true: true
        case .false: false
        default: try graphValue(throughJSONAt: position, strict: strict)
        }
    }
}

extension Foundation.Date {
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Foundation.Date {
        let document = position.document
        if document.kind(at: position.index) == .string,
            let seconds = GraphTimestamp.seconds(from: document.bytes(at: position.index))
        {
            return Foundation.Date(timeIntervalSince1970: seconds)
        }
        return try graphValue(throughJSONAt: position, strict: strict)
    }
}

extension GraphRecord {
    /// The object at a position.
    static func object(
        at position: GraphJSONPosition, expected: Any.Type
    ) throws(GraphValueError) -> GraphRecord {
        let document = position.document
        guard document.kind(at: position.index) == .object else {
            return try object(position.json, expected: expected)
        }
        return GraphRecord(document: document, block: document.block(at: position.index))
    }
}

extension Array where Element: GraphValue {
    /// Reads a list; it is inlined into the caller's module, where the type of the elements is known.
    @inlinable
    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> [Element] {
        guard let indices = position.elements else {
            return try graphValue(from: position.json, strict: strict)
        }
        var values: [Element] = []
        values.reserveCapacity(indices.count)
        for index in indices {
            do throws(GraphValueError) {
                values.append(
                    try Element.graphValue(
                        at: GraphJSONPosition(storage: position.storage, index: index), strict: strict))
            } catch {
                if strict { throw error.inside("[\(index - indices.lowerBound)]") }
            }
        }
        return values
    }
}
