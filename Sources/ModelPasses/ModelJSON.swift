public import APIModel
public import Foundation

/// The model's JSON: the artifact that templates are written against.
public enum ModelJSON {
    /// Keys of prose and of locations, which differ between scrapes of one page.
    private static let asides: Set<String> = [
        "description", "location", "locations", "sources", "link", "url", "title", "limitations", "recovery",
        "messages",
        "typeText", "condition",
    ]

    /// Sorted and indented, with a line feed at the end.
    ///
    /// - Parameter factsOnly: leaves out prose and locations, so that scrapes of the same pages can be compared.
    public static func data(_ api: API, factsOnly: Bool = false) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        var data = try encoder.encode(api)
        if factsOnly {
            let facts = withoutAsides(try JSONSerialization.jsonObject(with: data))
            data = try JSONSerialization.data(
                withJSONObject: facts, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
        }
        return data + Data("\n".utf8)
    }

    private static func withoutAsides(_ value: Any) -> Any {
        if let object = value as? [String: Any] {
            // Why an operation cannot be called is told in prose.
            if let kind = object["kind"] as? String, ["refused", "elsewhere"].contains(kind) {
                return ["kind": kind]
            }
            return object.filter { !asides.contains($0.key) }.mapValues { withoutAsides($0) }
        }
        if let list = value as? [Any] { return list.map { withoutAsides($0) } }
        return value
    }
}
