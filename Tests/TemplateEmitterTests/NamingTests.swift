import APIModel
import Testing

@testable import TemplateEmitter

@Suite struct NamingTests {
    private static let rules: NamingRules = {
        var rules = NamingRules()
        rules.acronyms = ["ID", "URL"]
        rules.keywords = ["default", "in"]
        rules.keywordPattern = "`{name}`"
        rules[.types].reserved = ["Error"]
        return rules
    }()

    @Test(arguments: [
        ("page_post", ["page", "post"]), ("page-post", ["page", "post"]), ("about.me", ["about", "me"]),
        ("pagePost", ["page", "Post"]), ("HTTPServer", ["HTTP", "Server"]), ("PAGE_POST", ["PAGE", "POST"]),
        ("American (New)", ["American", "New"]), ("Cajun/Creole", ["Cajun", "Creole"]),
        ("191x100", ["191x100"]),
        ("13", ["13"]), ("", ["empty"]), ("*", ["star"]), ("-1", ["minus", "1"]), ("p50x50", ["p50x50"]),
        ("don't", ["dont"]), ("日本", ["日本"]), ("😀", ["u1f600"]), ("café au lait", ["café", "au", "lait"]),
        ("a\u{0}b", ["a", "b"]), ("\u{202E}abc", ["abc"]), ("{[name]}", ["name"]),
    ])
    func namesFallIntoWords(name: String, words: [String]) {
        #expect(Words(name).words == words)
    }

    @Test(arguments: [
        ("user_id", "userID"), ("id", "id"), ("picture_url", "pictureURL"), ("13", "_13"),
        ("191x100", "_191x100"),
        ("default", "`default`"), ("American (New)", "americanNew"), ("", "empty"), ("v1_2", "v1_2"),
        ("FEMALE", "female"), ("in", "`in`"), ("\u{301}x", "_\u{301}x"),
    ])
    func membersAreLowerCamel(name: String, identifier: String) {
        #expect(Self.rules.settle(Self.rules.spell(name, as: .members), as: .members) == identifier)
    }

    @Test(arguments: [
        (NamingStyle.upperCamel, "PagePostID"), (.lowerCamel, "pagePostID"), (.snakeCase, "page_post_id"),
        (.upperSnake, "PAGE_POST_ID"), (.kebabCase, "page-post-id"),
    ])
    func stylesSpellTheSameWords(style: NamingStyle, identifier: String) {
        var rules = Self.rules
        rules[.members].style = style
        #expect(rules.spell("page-post_id", as: .members) == identifier)
    }

    private func settle(_ names: [String], _ role: NameRole = .cases) -> (
        [String: String], [Diagnostic]
    ) {
        var scope = NameScope(Self.rules, role, ignoresCase: role == .types)
        let result = scope.settle(names.map { NameRequest(key: $0, name: $0, location: here) })
        return (result, scope.diagnostics)
    }

    @Test func everyNameOfACollisionGetsASuffixAndADiagnostic() {
        let (names, diagnostics) = settle(["LIKE", "like", "love"])
        #expect(names["love"] == "love")
        #expect(names["LIKE"]?.hasPrefix("like_") == true)
        #expect(names["like"]?.hasPrefix("like_") == true)
        #expect(names["like"] != names["LIKE"])
        #expect(diagnostics.map(\.id) == ["name-collision", "name-collision"])
        #expect(diagnostics.allSatisfy { $0.location == SourceLocation(file: "page.md", line: 7) })
    }

    @Test func suffixesDependOnNothingButTheName() {
        let (few, _) = settle(["a b", "a_b"])
        let (many, _) = settle(["x", "a-b", "a_b", "a b", "y"].reversed())
        #expect(few["a b"] == many["a b"])
        #expect(few["a_b"] == many["a_b"])
    }

    @Test func namesWithoutCollisionDoNotDependOnOthers() {
        #expect(settle(["a", "b"]).0["a"] == settle(["b", "c", "a"]).0["a"])
    }

    @Test func reservedTypesGetTheSuffixAndCaseAloneIsNoDifference() {
        #expect(settle(["error"], .types).0["error"] == "Error_")
        #expect(Set(settle(["URL", "Url"], .types).0.values.map { $0.lowercased() }).count == 2)
    }

    @Test func nodesKeepTheirNamesAndOtherKindsYield() {
        var model = api([node("place", "Place")])
        model.enums = [EnumDefinition(name: "Place", values: [], complete: false, uses: [])]
        model.unresolvedTypes = [UnresolvedType(name: "Place")]
        let symbols = Symbols(model, Self.rules)
        #expect(symbols.type("node", "place") == "Place")
        #expect(symbols.type("enum", "Place") == "PlaceValue")
        #expect(symbols.type("unresolved", "Place") == "PlaceObject")
        #expect(symbols.diagnostics.count == 2)
    }
}
