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

    init(_ folders: [String]) async throws {
        texts = try await TypeCensus(folders).entries.map(\.text)
    }

    func input(_ random: inout Randomness) -> [UInt8] {
        [UInt8](TextDamage.damaged(random.one(of: texts), words: Self.words, &random).utf8)
    }

    func check(_ input: [UInt8]) -> String? {
        let text = String(decoding: input, as: UTF8.self)
        let first = TypeParser.parse(text)
        guard input.count % 16 == 0 else { return nil }
        return first.type == TypeParser.parse(text).type
            ? nil : "two readings of \(text.debugDescription) differ"
    }
}
