import GraphAPI

/// Field selection and paging as the real API does them, as far as tests need it.
enum GraphMockFields {
    /// The members that `fields` names, and the id.
    @_optimize(none)
    static func select(_ fields: String?, from node: GraphRecord) -> GraphRecord {
        guard let fields, !fields.isEmpty else { return node }
        var result = GraphRecord()
        for item in split(fields) {
            let name = String(item.prefix { $0 != "." && $0 != "{" && $0 != "(" })
            guard let value = node[name] else { continue }
            let alias = item.firstRange(of: ".as(").map { range in
                String(item[range.upperBound...].prefix { $0 != ")" })
            }
            let inner = item.firstIndex(of: "{").map { String(item[item.index(after: $0)...].dropLast()) }
            result[alias ?? name] = expand(value, inner)
        }
        if let id = node["id"], result["id"] == nil { result["id"] = id }
        return result
    }

    @_optimize(none)
    private static func expand(_ value: JSONValue, _ fields: String?) -> JSONValue {
        guard let fields else { return value }
        switch value {
        case .object(let record):
            guard let data = record["data"]?.array else { return .object(select(fields, from: record)) }
            var page = record
            page["data"] = .array(data.map { expand($0, fields) })
            return .object(page)
        case .array(let elements): return .array(elements.map { expand($0, fields) })
        default: return value
        }
    }

    /// A page of elements. Cursors are positions; the links hold the token, as real ones do.
    @_optimize(none)
    static func page(of elements: [JSONValue], _ request: GraphMockRequest, base: String) -> JSONValue {
        let limit = max(1, request.parameters["limit"].flatMap { Int($0) } ?? 25)
        var start = 0
        if let after = request.parameters["after"].flatMap(position) {
            start = min(after + 1, elements.count)
        }
        var end = min(start + limit, elements.count)
        if let before = request.parameters["before"].flatMap(position) {
            end = min(max(before, 0), elements.count)
            start = max(0, end - limit)
        }
        let data = elements[start..<end].map { element in
            element.object.map { .object(select(request.parameters["fields"], from: $0)) } ?? element
        }
        var page: GraphRecord = ["data": .array(data)]
        var paging: GraphRecord = [
            "cursors": ["before": .string(cursor(start)), "after": .string(cursor(max(start, end - 1)))]
        ]
        let address =
            "\(base)/\(request.version ?? "v19.0")\(request.path)?access_token=\(request.token ?? "")&limit=\(limit)"
        if end < elements.count { paging["next"] = .string(address + "&after=" + cursor(end - 1)) }
        if start > 0 { paging["previous"] = .string(address + "&before=" + cursor(start)) }
        if !data.isEmpty { page["paging"] = .object(paging) }
        if request.parameters["summary"] != nil {
            page["summary"] = ["total_count": .number(.init(Int64(elements.count)))]
        }
        return .object(page)
    }

    private static func cursor(_ position: Int) -> String { "C\(position)" }

    private static func position(_ cursor: String) -> Int? {
        cursor.hasPrefix("C") ? Int(cursor.dropFirst()) : nil
    }

    /// The items of a selection, at its top level.
    @_optimize(none)
    static func split(_ fields: String) -> [String] {
        var items: [String] = []
        var item = ""
        var depth = 0
        for character in fields {
            if character == ",", depth == 0 {
                items.append(item)
                item = ""
                continue
            }
            if character == "{" || character == "(" { depth += 1 }
            if character == "}" || character == ")" { depth -= 1 }
            item.append(character)
        }
        return items + [item]
    }
}
