import APIModel
import Foundation
import ModelPasses
import Testing

/// The tables of words and numbers that passes go by, entry by entry.
@Suite struct WordTableTests {
    private func category(_ code: Int) -> ErrorDefinition.Category? {
        passed(API(version: "v1", errors: [ErrorDefinition(code: code)])).errors.first?.category
    }

    @Test(arguments: [
        (ErrorDefinition.Category.transient, [1, 2]),
        (.throttled, [4, 17, 32, 341, 613, 80000, 80001, 80007, 80013, 80014]),
        (.token, [102, 190, 458, 459, 460, 463, 464, 467, 492]),
        (.permission, [3, 10, 200, 201, 250, 298, 299]),
        (.invalidParameter, [100]), (.duplicate, [506]), (.blocked, [368]),
        (
            .other,
            [
                0, 5, 9, 11, 16, 18, 31, 33, 99, 101, 103, 189, 191, 199, 300, 340, 342, 367, 369, 457, 461,
                462, 465, 466, 468, 491, 493, 505, 507, 612, 614, 79999, 80015,
            ]
        ),
    ])
    func codeHasItsCategory(expected: ErrorDefinition.Category, codes: [Int]) {
        for code in codes { #expect(category(code) == expected, "\(code)") }
    }

    @Test func onlyWhatPassesByItselfIsTriedAgain() {
        let codes = [1, 4, 190, 10, 100, 506, 368, 7]
        let errors = passed(API(version: "v1", errors: codes.map { ErrorDefinition(code: $0) })).errors
        #expect(Set(errors.filter(\.isRetryable).map(\.code)) == [1, 4])
    }

    private func target(_ name: String, _ description: String, types: [String] = ["lamp", "city", "switch"])
        -> TypeExpression?
    {
        let api = API(
            version: "v1", nodes: types.map { .sample($0) }, edges: [.sample("lamp", name, description)])
        return passed(api).edges.first { $0.name == name }?.target
    }

    @Test(arguments: [
        "a", "an", "are", "as", "assigned", "associated", "at", "by", "created", "for", "from", "having",
        "in", "liked", "made", "mentioned", "of", "on", "owned", "published", "related", "shared", "tagged",
        "that", "the", "this", "to", "uploaded", "which", "who", "whose", "with", "you",
    ])
    func typeMayStandBeforeAWordThatSaysWhichOnes(word: String) {
        #expect(target("glow", "Lamps \(word) room") == .named("Lamp"))
        #expect(target("glow", "A list of Lamps \(word) room") == .named("Lamp"))
    }

    @Test(arguments: ["shades", "glow", "and", ",", "or"]) func typeMayStandBeforeNoOtherWord(word: String) {
        #expect(target("glow", "Lamps \(word) room") == nil)
    }

    @Test(arguments: ["list", "array", "collection", "set", "List"]) func wordsSayThatItIsAList(word: String)
    {
        #expect(target("glow", "Here a \(word) of Lamps") == .named("Lamp"))
    }

    @Test(arguments: ["number", "pile"]) func otherWordsDoNot(word: String) {
        #expect(target("glow", "Here a \(word) of Lamps") == nil)
    }

    @Test(arguments: ["All", "Any", "The", "the", "All of the"]) func typeMayStandBehind(words: String) {
        #expect(target("glow", words + " Lamps") == .named("Lamp"))
    }

    @Test func pluralsAreThoseOfEnglish() {
        let types = ["city", "switch", "box", "bus", "key", "day", "lamp"]
        for (plural, type) in [
            ("Cities", "City"), ("Switches", "Switch"), ("Boxes", "Box"), ("Buses", "Bus"), ("Keys", "Key"),
            ("Days", "Day"), ("Lamps", "Lamp"),
        ] {
            #expect(target("glow", plural + " of it", types: types) == .named(type), "\(plural)")
        }
        #expect(target("glow", "Citys of it", types: types) == nil)
        #expect(target("glow", "Daies of it", types: types) == nil)
    }

    @Test func edgeIsNamedAfterItsType() {
        #expect(target("lamps", "") == .named("Lamp"))
        #expect(target("la_mps", "") == .named("Lamp"))
        #expect(target("lamps", "All that glows") == nil)
        #expect(target("lamps", "Its bright lamps") == .named("Lamp"))
        // The name says another type than the description.
        #expect(target("lamps", "Cities with lamps") == nil)
    }

    private static let asides = [
        "description", "location", "locations", "sources", "link", "url", "title", "limitations", "recovery",
        "messages", "typeText",
    ]

    private func keys(_ value: Any) -> Set<String> {
        if let object = value as? [String: Any] {
            return object.reduce(into: Set(object.keys)) { $0.formUnion(keys($1.value)) }
        }
        return (value as? [Any])?.reduce(into: []) { $0.formUnion(keys($1)) } ?? []
    }

    @Test func factsHaveNoProseAndNoLocations() throws {
        var node = Node.sample("lamp", [.sample("glow", .scalar(.string))])
        node.url = "https://lamps.example/"
        var operation = Operation.sample("lamp", .read, [.sample("p", .scalar(.integer))])
        operation.limitations = ["It is dark."]
        var error = ErrorDefinition(code: 1)
        error.recovery = "Wait."
        error.messages = [.init(text: "It is dark.", locations: [at()])]
        node.fields[0].typeText = "a string"
        var api = API(
            version: "v1", nodes: [node], operations: [operation], errors: [error],
            unresolvedTypes: [UnresolvedType(name: "Shade", link: "https://lamps.example/")])
        api.sources = [Source(file: "lamp.md", title: "Lamp", style: "clean")]
        let all = keys(try JSONSerialization.jsonObject(with: ModelJSON.data(api)))
        let facts = keys(try JSONSerialization.jsonObject(with: ModelJSON.data(api, factsOnly: true)))
        #expect(all.isSuperset(of: Self.asides))
        // What stands only inside of locations, sources and messages goes with them.
        let inside: Set<String> = ["file", "line", "style", "text"]
        #expect(facts == all.subtracting(Self.asides).subtracting(inside))
        for text in [false, true] {
            #expect(try ModelJSON.data(api, factsOnly: text).last == 0x0A)
        }
    }
}
