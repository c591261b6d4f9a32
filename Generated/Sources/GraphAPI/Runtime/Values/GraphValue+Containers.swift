extension Array: GraphValue where Element: GraphValue {
    /// Reads a list; `{}` is an empty one.
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> [Element] {
        switch json {
        case .array(let elements):
            var values: [Element] = []
            values.reserveCapacity(elements.count)
            for (index, element) in elements.enumerated() {
                do throws(GraphValueError) {
                    values.append(try Element.graphValue(from: element, strict: strict))
                } catch {
                    if strict { throw error.inside("[\(index)]") }
                }
            }
            return values
        case .object(let record) where record.isEmpty: return []
        default: throw GraphValueError(expected: Self.self, found: json)
        }
    }

    public static func graphJSON(from value: [Element]) -> JSONValue { .array(value.map(Element.graphJSON)) }
}

extension Dictionary: GraphValue where Key == String, Value: GraphValue {
    /// Reads a map; `[]` is an empty one, and `[{"key": …, "value": …}]` is how the reference's
    /// `list<KeyValue:string,string>` looks.
    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> [String:
        Value]
    {
        var members: [(key: String, value: JSONValue)]
        switch json {
        case .object(let record): members = record.members
        case .array(let elements):
            members = []
            for element in elements {
                guard case .object(let pair) = element, let key = pair["key"]?.as(String.self) else {
                    throw GraphValueError(expected: Self.self, found: json)
                }
                members.append((key, pair["value"] ?? .null))
            }
        default: throw GraphValueError(expected: Self.self, found: json)
        }
        var values: [String: Value] = [:]
        values.reserveCapacity(members.count)
        for (key, value) in members {
            do throws(GraphValueError) {
                values[key] = try Value.graphValue(from: value, strict: strict)
            } catch {
                if strict { throw error.inside(key) }
            }
        }
        return values
    }

    /// Writes an object, its keys sorted, so that the same map gives the same bytes.
    public static func graphJSON(from value: [String: Value]) -> JSONValue {
        .object(
            GraphRecord(
                members: value.sorted { $0.key < $1.key }.map { ($0.key, Value.graphJSON(from: $0.value)) }))
    }
}
