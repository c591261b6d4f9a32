import APIModel
import StrictYAML
import Testing
import Yams

@Suite struct StrictMappingTests {
    private func mapping(_ text: String) throws -> StrictMapping {
        try StrictMapping(file: "a.yaml", text: text)
    }

    /// What a reading of a text was stopped by: each location and the words of the message.
    private func failures(
        _ text: String, _ read: (StrictMapping) throws -> Void = { _ in }
    ) throws -> [String] {
        do {
            try read(try mapping(text))
            return []
        } catch let failure as BadInput {
            #expect(failure.diagnostics.allSatisfy { $0.severity == .error })
            return failure.diagnostics.map { "\($0.location.map(\.description) ?? "-") \($0.message)" }
        }
    }

    @Test func valuesAreReadByTheirKeys() throws {
        let read = try mapping(
            "name: lamp\nlit: true\nwatts: 60\nshades: [red, blue]\nsize: {w: 1, h: two}\n")
        #expect(read.keys == ["name", "lit", "watts", "shades", "size"])
        #expect(try read.string("name") == "lamp")
        #expect(try read.bool("lit") == true)
        #expect(try read.integer("watts") == 60)
        #expect(try read.strings("shades") == ["red", "blue"])
        #expect(try read.nodes("shades")?.count == 2)
        #expect(try read.mapping("size")?.keys == ["w", "h"])
        #expect(try read.table("size") == ["w": "1", "h": "two"])
        try read.allow(["name", "lit", "watts", "shades", "size", "other"])
    }

    /// Yams has no order for keys of several kinds.
    @Test func keysThatStandTwiceAreNamedInOrder() throws {
        let keys = ["c", "[p]", "f", "a", "[q]", "e", "b", "[r]", "d"]
        let found = try failures((keys + keys).map { "\($0): 1\n" }.joined())
        #expect(found.count == 1)
        #expect(
            found.first?.hasSuffix("`a`, `b`, `c`, `d`, `e`, `f` stands here twice; keep one") == true)
    }

    @Test func keysThatAreLeftOutAreNil() throws {
        let read = try mapping("")
        #expect(read.keys.isEmpty)
        #expect(try read.string("name") == nil)
        #expect(try read.bool("name") == nil)
        #expect(try read.integer("name") == nil)
        #expect(try read.strings("name") == nil)
        #expect(try read.nodes("name") == nil)
        #expect(try read.mapping("name") == nil)
        #expect(try read.table("name") == nil)
        try read.allow([])
    }

    @Test func unknownKeysAreReportedEachAtItsLocationWithTheNearestOne() throws {
        let found = try failures("pages: a\noutput: b\n  \nxyzzyx: c\n") {
            try $0.allow(["outputs", "pages"])
        }
        #expect(
            found == [
                "a.yaml:2:1 unknown key `output`; did you mean `outputs`?",
                "a.yaml:4:1 unknown key `xyzzyx`; known keys are outputs, pages",
            ])
    }

    @Test func keyThatIsNoTextIsAnError() throws {
        let found = try failures("? [a, b]\n: c\n") { try $0.allow([]) }
        #expect(found.count == 1 && found.first?.hasPrefix("a.yaml:1:") == true, "\(found)")
    }

    @Test func keyThatStandsTwiceIsAnErrorThatNamesIt() throws {
        let found = try failures("name: a\nsize:\n  width: 1\n  width: 2\n")
        #expect(found.count == 1 && found.first?.contains("`width`") == true, "\(found)")
        #expect(found.first?.hasPrefix("a.yaml:3:3 ") == true, "\(found)")
    }

    @Test func textThatIsNoYAMLIsAnErrorAtItsLine() throws {
        let found = try failures("a: 1\nb: [1, 2\nc: 3\n")
        #expect(found.count == 1 && found.first?.hasPrefix("a.yaml:3:") == true, "\(found)")
        #expect(found.first?.contains("this is not YAML") == true, "\(found)")
    }

    @Test func fileThatIsNoMappingIsAnError() throws {
        #expect(try failures("- a\n") == ["a.yaml:1:1 expected keys and values here"])
        #expect(
            try failures("size: 1\n") { _ = try $0.mapping("size") } == [
                "a.yaml:1:7 expected keys and values here"
            ])
    }

    @Test func valuesOfAnotherShapeAreErrorsAtTheirLocation() throws {
        #expect(
            try failures("name: [a]\n") { _ = try $0.string("name") } == ["a.yaml:1:7 `name` must be a text"])
        #expect(
            try failures("a: 1\nlit: 'perhaps'\n") { _ = try $0.bool("lit") } == [
                "a.yaml:2:6 `lit` must be true or false"
            ])
        #expect(
            try failures("shades: red\n") { _ = try $0.strings("shades") } == [
                "a.yaml:1:9 `shades` must be a list"
            ])
        #expect(
            try failures("shades: [red, {a: 1}]\n") { _ = try $0.strings("shades") }
                == ["a.yaml:1:15 each element of `shades` must be a text"])
    }

    @Test(arguments: ["0", "10000"]) func wholeNumbersReachFrom0To10000(text: String) throws {
        #expect(try mapping("watts: \(text)\n").integer("watts") == Int(text))
    }

    @Test(arguments: ["-1", "10001", "1.5", "many"]) func otherNumbersAreErrors(text: String) throws {
        let found = try failures("watts: \(text)\n") { _ = try $0.integer("watts") }
        #expect(found == ["a.yaml:1:8 `watts` must be a whole number from 0 to 10000"])
    }

    @Test func missingKeyIsAnErrorAtItsMapping() throws {
        let found = try failures("size:\n  width: 1\n") {
            let size = try #require(try $0.mapping("size"))
            #expect(try size.required(try size.string("width"), "width") == "1")
            _ = try size.required(try size.string("height"), "height")
        }
        #expect(found == ["a.yaml:2:3 the key `height` is missing here; add it"])
    }
}
