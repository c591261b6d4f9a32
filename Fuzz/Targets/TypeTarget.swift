import APIModel
import GraphGenCore
import ReferenceReader

/// Texts of types, those of pages and damaged ones: whatever they are, they are read, and printed alike twice.
struct TypeTarget: FuzzTarget {
    static let name = "types"
    private let texts: [String]
    private static let words = [
        "list<", ">", "array<", "map<", "enum {", "}", "dictionary {", "struct with keys:", "[]", "|", ", ",
        ": ", "int64",
        "string", " ID", "Struct {", "List [", "]", "Or Struct", "float (min: -24)", "(", ")",
        "JSON object {", "token with structure: ",
        "\"", "'", "`", "\u{2028}",
    ]
    private(set) var size = 0

    init(_ folders: [String]) async throws {
        texts = try await TypeCensus(folders).entries.map(\.text)
    }

    mutating func run(_ random: inout Randomness) -> String? {
        let text = TextDamage.damaged(random.one(of: texts), words: Self.words, &random)
        size = text.utf8.count
        let first = TypeParser.parse(text)
        guard random.once(in: 16) else { return nil }
        return first.type == TypeParser.parse(text).type
            ? nil : "two readings of \(text.debugDescription) differ"
    }
}
