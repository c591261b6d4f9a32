import APIModel

/// Titles that name the API which a section is about.
public enum ProductTitle {
    /// Words beside an API's name that are none of it.
    private static let others: Set<String> = [
        "a", "all", "an", "and", "available", "changelog", "current", "deprecated", "each", "every",
        "expired",
        "facebook", "facebook's", "for", "in", "its", "latest", "list", "meta", "meta's", "new", "of", "old",
        "older", "other", "our", "past", "previous", "retired", "supported", "the", "these", "this",
        "unavailable", "version", "versions", "with",
    ]

    /// The API that a title names: `Marketing API` of "Available Marketing API Versions"; nil where it names none.
    public static func product(in title: String) -> String? {
        let words = title.words(numbers: true, marks: "-'")
            .filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard let end = words.firstIndex(where: { ["api", "apis"].contains($0.lowercased()) }) else {
            return nil
        }
        let name = words[..<end].reversed().prefix { !others.contains($0.lowercased()) }.prefix(3).reversed()
        guard !name.isEmpty else { return nil }
        let product = name.joined(separator: " ") + " API"
        return product.lowercased() == "graph api" ? "Graph API" : product
    }
}
