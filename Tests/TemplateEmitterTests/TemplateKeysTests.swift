import APIModel
import Testing

@testable import TemplateEmitter

@Suite struct TemplateKeysTests {
    @Test func eachKeyHasACodeOfItsOwnThatLeadsBackToIt() {
        let names = Set((0..<5000).map { "key\($0).inner" })
        let keys = TemplateKeys(names)
        let codes = names.compactMap(keys.code)
        #expect(Set(codes).count == names.count)
        #expect(codes.allSatisfy { $0.utf8.count <= 3 && $0.isTemplateName })
        #expect(
            names.allSatisfy { name in keys.code(of: name).flatMap(keys.path)?.joined(separator: ".") == name
            })
    }

    @Test func aCodeThatStandsForNoKeyLeadsNowhere() {
        let keys = TemplateKeys(["only"])
        #expect(keys.path(of: "b") == nil)
        #expect(keys.path(of: "-") == nil)
        #expect(keys.code(of: "other") == nil)
    }

    @Test func dottedKeysInsideOfListsReachTheViewThatHasTheFirstPart() async throws {
        let pack = try pack("{{#fields}}{{api.version}} {{#api.nodes}}{{typeName}}{{/api.nodes}};{{/fields}}")
        let text = try await rendered(api([node("user", "User", [field("a"), field("b")])]), pack)
        #expect(text == "v19.0 User;v19.0 User;")
    }

    @Test func aLineOfOneTagLeavesNothingBehind() async throws {
        let pack = try pack(
            "a\n  {{! a comment }}\nb\n  {{#hasDoc}}\nno\n  {{/hasDoc}}\n  {{^hasDoc}}\nc\n  {{/hasDoc}}\nd\n"
        )
        #expect(try await rendered(api([node("user")]), pack) == "a\nb\nc\nd\n")
    }
}
