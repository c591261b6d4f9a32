import APIModel
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

    @Test func otherWordsAreNoChoice() {
        #expect(Choices.names(in: [member("a", "Either this or that"), member("b", "")]).isEmpty)
        #expect(
            Choices.names(in: [member("a", "Either this or `missing` is required"), member("b", "")]).isEmpty)
        var required = member("url", "Either this or `source` is required")
        required.isRequired = true
        #expect(Choices.names(in: [required, member("source", "")]).isEmpty)
    }
}
