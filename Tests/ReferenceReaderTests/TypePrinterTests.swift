import APIModel
import ReferenceReader
import ReferenceVocabulary
import Testing

@Suite struct TypePrinterTests {
    @Test func parsingWhatWasPrintedGivesTheSameType() {
        var random = Randomness(seed: "types")
        for _ in 0..<5000 {
            let type = Self.type(depth: 0, &random)
            let text = TypePrinter.print(type)
            #expect(TypeParser.parse(text).type == type, "\(text)")
        }
    }

    private static let names = ["User", "PagePost", "IGUser", "StoryAttachment"]
    private static let values = [
        "A", "b_2", "13", "191x100", "American (New)", "Cajun/Creole", "insights users",
    ]

    private static func type(depth: Int, _ random: inout Randomness) -> TypeExpression {
        let simple: [TypeExpression] =
            Scalar.allCases.map { .scalar($0) } + names.map { .named($0) } + [
                .identifier(of: "Page"), .token(structure: "Post ID"), .object, .any,
                .enumeration(name: nil, values: nil), .enumeration(name: nil, values: []),
                .enumeration(
                    name: nil,
                    values: Array(
                        values.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random)))),
            ]
        func inner() -> TypeExpression { type(depth: depth + 1, &random) }
        guard depth < 4 else { return simple.randomElement(using: &random) ?? .any }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return .list(inner())
        case 1: return .map(key: .scalar(.string), value: inner())
        case 2:
            return .structure(
                (0..<Int.random(in: 1...3, using: &random)).map {
                    TypeMember(name: "key_\($0)", type: inner())
                })
        case 3:
            // A union in a union is one union, and a list of words ends at no bar.
            let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in inner() }
            let types = parts.map { type in if case .union = type { TypeExpression.object } else { type } }
            // One type named several times is that type.
            return types.dropFirst().allSatisfy { $0 == types[0] } ? types[0] : .union(types)
        default: return simple.randomElement(using: &random) ?? .any
        }
    }

    @Test(arguments: [
        ("array<string>", "list<string>"), ("string[]", "list<string>"), ("List<string>", "list<string>"),
        ("list<enum {A, B}>", "list<enum {A, B}>"),
        ("dictionary { string : <int64> }", "map<string, int64>"),
        ("JSON object {string : JSON object}", "map<string, object>"), ("map", "map"),
        ("map<string, int>", "map<string, int>"),
        ("struct with keys: a, b", "struct {a, b}"),
        ("list<KeyValue:string,string>", "list<struct {key: string, value: string}>"),
        ("enum {}", "enum {}"), ("enum", "enum"), ("User|Page", "User|Page"), ("page ID", "page ID"),
        ("token with structure: Post ID", "token with structure: Post ID"),
        ("numeric string or integer", "numeric string or integer"),
        (
            "shape('scope' => string,'target_ids' => ?int[],)[]",
            "list<struct {scope: string, target_ids: list<int>}>"
        ),
        ("an array of strings", "list<string>"),
        ("Live Video Event Parameter", "LiveVideoEventParameter"),
        ("Struct {`id`: numeric string, }", "struct {id: numeric string}"),
    ]) func spellingsOfOneTypeAreOneType(text: String, canonical: String) {
        #expect(TypePrinter.print(TypeParser.parse(text).type) == canonical)
    }

    @Test func boundsAndNonEmptyAreConstraintsNotTypes() {
        let (type, constraints) = TypeParser.parse("float (min: -24) (max: 24)")
        #expect(type == .scalar(.float))
        #expect(
            constraints == [
                Constraint(kind: .minimum, value: "-24"), Constraint(kind: .maximum, value: "24"),
            ])
        #expect(TypeParser.parse("non-empty string").constraints == [Constraint(kind: .nonEmpty)])
    }

    @Test func tenThousandNestedBracketsEndAsProse() {
        let text =
            String(repeating: "list<", count: 10_000) + "string" + String(repeating: ">", count: 10_000)
        #expect("\(TypeParser.parse(text).type)".contains("prose"))
    }
}
