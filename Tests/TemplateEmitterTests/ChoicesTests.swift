import APIModel
import ReferenceVocabulary
import Testing

@testable import TemplateEmitter

@Suite struct ChoicesTests {
    func member(_ name: String, _ description: String, _ type: TypeExpression = .scalar(.string)) -> Member {
        Member(
            name: name, type: type, description: description, location: SourceLocation(file: "a.md", line: 1))
    }

    @Test func fileIsTakenWhereAPageAsksForOneAndListsNone() {
        let members = [
            member("caption", ""), member("url", "Where it is. You must specify this or a file attachment"),
        ]
        let all = Choices.withFile(members)
        #expect(all.map(\.name) == ["caption", "url", "source"] && all[2].type == .scalar(.file))
        #expect(Choices.names(in: all) == ["url", "source"])
        let listed = members + [member("picture", "", .scalar(.file))]
        #expect(Choices.withFile(listed).count == 3)
        #expect(Choices.names(in: listed) == ["url", "picture"])
    }

    @Test func eitherOrNamesBothParameters() {
        #expect(
            Choices.names(in: [
                member("source", "Either this or `url` field is required", .scalar(.file)), member("url", ""),
            ]) == ["source", "url"])
        #expect(
            Choices.names(in: [
                member("link", "Either `link` or `message` must be supplied"), member("message", ""),
                member("other", ""),
            ]) == ["link", "message"])
    }

    /// Sentences in the forms that pages have them in, about `a`, `b` and `c`; they stand in the description of `a`.
    @Test(arguments: [
        ("Either this or `b` is required, but never both.", ["a", "b"]),
        ("Some words. Either `a` or `b` must be supplied", ["a", "b"]),
        ("One of `a`, `b`, or `c` must be provided when publishing.", ["a", "b", "c"]),
        ("You must specify either `b` or `c`", ["b", "c"]),
        ("This or `b` is required", ["a", "b"]),
        ("At least one of `a` and `b` is required.", ["a", "b"]),
        ("Either this or `b` is required if `c` is given", []),
        ("You can set either this field or `b`.", []),
        ("It must include the keys either `b` or `c`.", []),
        ("Must be one of these: 1, 2. `b` is required.", []),
        ("Neither this nor `b` is known", []),
    ])
    func sentencesThatDemandOneOfSomeAreAChoice(sentence: String, names: [String]) {
        let members = [member("a", sentence), member("b", ""), member("c", "")]
        #expect(Choices.names(in: members) == Set(names))
    }

    @Test func aSecondChoiceIsNotMixedIntoTheFirst() {
        let members = [
            member("a", "Either this or `b` is required"), member("b", ""),
            member("c", "Either this or `d` is required"), member("d", ""),
        ]
        #expect(Choices.names(in: members) == ["a", "b"])
    }

    @Test func otherWordsAreNoChoice() {
        #expect(Choices.names(in: [member("a", "Either this or that"), member("b", "")]).isEmpty)
        #expect(
            Choices.names(in: [member("a", "Either this or `missing` is required"), member("b", "")]).isEmpty)
        var required = member("url", "Either this or `source` is required")
        required.isRequired = true
        #expect(Choices.names(in: [required, member("source", "")]).isEmpty)
    }
}
