import APIModel
import ReferencePages

/// Sentences that say in words that a parameter has to be given.
enum Required {
    private static let sentences: Set<String> = [
        "required", "this field is required", "this parameter is required", "this is required",
        "this is a required parameter", "this is a required field", "is required", "always required",
        "this parameter must be specified", "must be given",
    ]

    /// True for a description that begins with the word.
    static func begins(_ description: String) -> Bool {
        description.lowercased().drop { $0 == "*" || $0 == "(" }.hasPrefix("required")
    }

    /// True for "Required.", "(required)" and "This field is required."; never where a condition stands beside it.
    static func isSaid(in description: String) -> Bool {
        let text = description.lowercased()
        guard text.has("required") || text.has("must be ") else { return false }
        // Behind a name in code marks, the word is about that name: "Has `start` (required)".
        if let mark = text.range(of: "(required)"), text[..<mark.lowerBound].trimmed().last != "`" {
            return true
        }
        return text.utf8.split { ".;\n".utf8.contains($0) }.contains { sentence in
            sentences.contains(Substring(sentence).filter { $0 != "*" && $0 != "_" }.trimmed())
        }
    }
}
