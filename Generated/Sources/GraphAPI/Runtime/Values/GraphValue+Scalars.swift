public import Foundation

extension JSONValue: GraphValue {
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> JSONValue {
        json
    }
    public static func graphJSON(from value: JSONValue) -> JSONValue { value }
}

extension GraphRecord: GraphValue {
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> GraphRecord {
        try object(json, expected: Self.self)
    }
    public static func graphJSON(from value: GraphRecord) -> JSONValue { .object(value) }

    /// The object that `json` is; PHP writes an empty map as a list.
    static func object(_ json: JSONValue, expected: Any.Type) throws(GraphValueError) -> GraphRecord {
        switch json {
        case .object(let record): return record
        case .array(let elements) where elements.isEmpty: return GraphRecord()
        default: throw GraphValueError(expected: expected, found: json)
        }
    }
}

extension String: GraphValue {
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> String {
        switch json {
        case .string(let string): return string
        case .number(let number): return number.text
        default: throw GraphValueError(expected: Self.self, found: json)
        }
    }
    public static func graphJSON(from value: String) -> JSONValue { .string(value) }
}

extension Int: GraphValue {
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Int {
        switch json {
        case .number(let number): if let value = number.int64.flatMap({ Int(exactly: $0) }) { return value }
        case .string(let string):
            if let value = JSONDecimal.int64(string).flatMap({ Int(exactly: $0) }) { return value }
        default: break
        }
        throw GraphValueError(expected: Self.self, found: json)
    }
    public static func graphJSON(from value: Int) -> JSONValue { .number(JSONValue.Number(Int64(value))) }
}

extension Double: GraphValue {
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Double {
        switch json {
        case .number(let number): if let value = number.double { return value }
        case .string(let string):
            if let value = Double(string), value.isFinite, !JSONDecimal.isLost(string, as: value) {
                return value
            }
        default: break
        }
        throw GraphValueError(expected: Self.self, found: json)
    }
    /// Infinity and NaN, which JSON lacks, become `null`.
    public static func graphJSON(from value: Double) -> JSONValue {
        JSONValue.Number(value).map(JSONValue.number) ?? .null
    }
}

extension Bool: GraphValue {
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Bool {
        switch json {
        case .bool(let value): return value
        case .number(let number) where number.int64 == 0: return false
        case .number(let number) where number.int64 == 1: return true
        case .string("true"), .string("1"): return true
        case .string("false"), .string("0"): return false
        default: throw GraphValueError(expected: Self.self, found: json)
        }
    }
    public static func graphJSON(from value: Bool) -> JSONValue { .bool(value) }
}

extension Foundation.URL: GraphValue {
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError)
        -> Foundation.URL
    {
        guard case .string(let string) = json, let url = Foundation.URL(string: string) else {
            throw GraphValueError(expected: Self.self, found: json)
        }
        return url
    }
    public static func graphJSON(from value: Foundation.URL) -> JSONValue { .string(value.absoluteString) }
}

extension Foundation.Date: GraphValue {
    /// Reads `2024-01-31T12:00:00+0000`, with or without a colon in the zone, `2024-01-31`, `01/31/2024`, and seconds
    /// since 1970 as a number or as text. A day without a time is its first moment in UTC.
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError)
        -> Foundation.Date
    {
        switch json {
        case .number(let number):
            if let seconds = number.double { return Foundation.Date(timeIntervalSince1970: seconds) }
        case .string(let string):
            if let seconds = GraphTimestamp.seconds(from: string) {
                return Foundation.Date(timeIntervalSince1970: seconds)
            }
        default: break
        }
        throw GraphValueError(expected: Self.self, found: json)
    }

    /// Writes `2024-01-31T12:00:00+0000`.
    public static func graphJSON(from value: Foundation.Date) -> JSONValue {
        .string(GraphTimestamp.text(from: value.timeIntervalSince1970))
    }
}
