import APIModel
import Testing

@testable import TemplateEmitter

@Suite struct NamingTests {
    private static let rules: NamingRules = {
        var rules = NamingRules()
        rules.acronyms = ["ID", "URL"]
        rules.keywords = ["default", "in"]
        rules.keywordPattern = "`{name}`"
        rules.words = ["whatsapp": "WhatsApp", "ios": "iOS", "oauth": "OAuth"]
        rules[.types].reserved = ["Error"]
        rules[.types].reservedPattern = "Facebook{name}"
        rules[.structures] = NamingRules.Rule(
            style: .upperCamel, reserved: ["Type"], reservedPattern: "{owner}{name}", digitPrefix: "Size")
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
        #expect(IdentifierWords.words(of: name) == words)
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

    private func settle(_ requests: [NameRequest], _ role: NameRole = .cases) -> ([String], [Diagnostic]) {
        var scope = NameScope(Self.rules, role, ignoresCase: role == .types)
        let names = scope.settle(requests)
        return (names, scope.diagnostics)
    }

    private func settle(_ names: [String], _ role: NameRole = .cases) -> [String: String] {
        let requests = names.map { NameRequest(name: $0, location: here) }
        return Dictionary(zip(names, settle(requests, role).0)) { first, _ in first }
    }

    @Test(arguments: [
        (["LIKE", "like", "Like", "love"], ["likeUppercase", "likeLowercase", "likeCapitalized", "love"]),
        (["a b", "a_b", "a-b", "a"], ["aSpaceB", "aUnderscoreB", "aMinusB", "a"]),
        (["a-b", "A_B", "a_b"], ["aMinusB", "aUnderscoreBUppercase", "aUnderscoreBLowercase"]),
        (["a-b", "a_b", "aMinusB"], ["aMinusBLowercase", "aUnderscoreB", "aMinusB"]),
        (["aBc", "ABc"], ["u61U42U63", "u41U42U63"]), (["a", "a", "b"], ["a", "a", "b"]),
    ])
    func namesThatCollideGetTheShortestThatTellsThemApart(names: [String], identifiers: [String]) {
        #expect(settle(names.map { NameRequest(name: $0) }).0 == identifiers)
    }

    @Test func everyNameOfACollisionHasADiagnosticWithItsLocation() {
        let requests = ["LIKE", "like", "like", "love"].map { NameRequest(name: $0, location: here) }
        let (_, diagnostics) = settle(requests)
        #expect(diagnostics.map(\.id) == ["name-collision", "name-collision"])
        #expect(diagnostics.map(\.location) == [here, here])
    }

    @Test func thingsOfOneNameAreToldApartByTheirIdentity() {
        let requests = ["album.create", "album.create #2"].map {
            NameRequest(name: "create album", identity: $0, location: here)
        }
        #expect(settle(requests, .members).0 == ["albumCreate", "albumCreate2"])
    }

    @Test(arguments: [
        ("whatsapp_number", "whatsAppNumber", "WhatsAppNumber"), ("ios_app", "iOSApp", "IOSApp"),
        ("my_ios", "myIOS", "MyIOS"), ("IDS", "ids", "IDs"), ("page_ids", "pageIDs", "PageIDs"),
        ("pageURLs", "pageURLs", "PageURLs"), ("oauth_url", "oAuthURL", "OAuthURL"), ("URL", "url", "URL"),
        ("is", "is", "Is"),
    ])
    func wellKnownWordsHaveOneSpelling(name: String, member: String, type: String) {
        #expect(Self.rules.spell(name, as: .members) == member)
        #expect(Self.rules.spell(name, as: .types) == type)
    }

    @Test func rolesHaveTheirOwnBeforeADigit() {
        #expect(Self.rules.spell("100x72", as: .structures) == "Size100x72")
        #expect(Self.rules.spell("100x72", as: .members) == "_100x72")
    }

    @Test func wordsThatATypesNameHasSaidAreLeftOutWhereThatCollidesWithNothing() {
        var rules = Self.rules
        rules[.types].saysWordsOnce = true
        func names(_ names: [String], _ role: NameRole = .types) -> [String] {
            var scope = NameScope(rules, role, ignoresCase: true)
            return scope.settle(names.map { NameRequest(name: $0) })
        }
        #expect(names(["ImageCopyrightCopyrightStatus"]) == ["ImageCopyrightStatus"])
        #expect(names(["PageTextPageTextSize"]) == ["PageTextSize"])
        #expect(names(["AppToApp"]) == ["AppToApp"])
        #expect(
            names(["ButtonStyle", "ButtonButtonStyle"]) == ["ButtonStyle", "ButtonButtonStyle"])
        #expect(names(["ButtonButtonStyle"], .members) == ["buttonButtonStyle"])
    }

    @Test func typesInsideHideWhatTheirNodeUsesAndNothingElse() {
        let place = Field(
            name: "location", type: .structure([TypeMember(name: "x", type: .scalar(.string))]),
            location: here)
        let used = field("seen_at", .named("Location"))
        func names(_ fields: [Field]) -> [String] {
            let model = api([node("user", "User", fields), node("location", "Location")])
            return ResolvedModel(model, naming: Self.rules, types: TypeTable()).nodes[0].record.structures
                .map(
                    \.name.full)
        }
        #expect(names([place]) == ["User.Location"])
        #expect(names([place, used]) == ["User.UserLocation"])
        let type = Field(
            name: "type", type: .structure([TypeMember(name: "x", type: .scalar(.string))]), location: here)
        #expect(names([type]) == ["User.UserType"])
    }

    @Test func formsOfAnAnswerAreCalledAfterWhatTheOthersLack() {
        func form(_ names: [String]) -> TypeExpression {
            .structure(names.map { TypeMember(name: $0, type: .scalar(.string)) })
        }
        var call = Operation(
            id: OperationID("user.update"), page: "user", node: NodeID(slug: "user"), verb: .update,
            method: .post,
            path: "/{user_id}", location: here)
        call.returns = [form(["id", "link"]), form(["id", "code"]), form(["id", "code"])]
        let resolved = ResolvedModel(
            api([node("user")], operations: [call]), naming: Self.rules, types: TypeTable())
        #expect(
            resolved.operations[0].answers.map { $0.structure?.name.local } == [
                "LinkResponse", "CodeResponse",
            ])
    }

    @Test(arguments: [
        ("permissions/{permission_name}", Operation.Verb.delete, "delete user permission"),
        ("permissions", .delete, "delete user permissions"),
        ("clip_create", .create, "create user clip"), ("feed", .create, "create user feed"),
    ])
    func callsAreCalledAfterTheirVerbAndEdge(edge: String, verb: Operation.Verb, name: String) {
        let call = Operation(
            id: OperationID("x"), page: "user", node: NodeID(slug: "user"), edge: edge, verb: verb,
            location: here)
        #expect(OperationNames.name(of: call, node: "user") == name)
    }

    @Test func namesOfACollisionDoNotDependOnItsOrderOrOnOthers() {
        let few = settle(["a b", "a_b"])
        let many = settle(["x", "a-b", "a_b", "a b", "y"].reversed())
        #expect(few["a b"] == many["a b"])
        #expect(few["a_b"] == many["a_b"])
    }

    @Test func namesWithoutCollisionDoNotDependOnOthers() {
        #expect(settle(["a", "b"])["a"] == settle(["b", "c", "a"])["a"])
    }

    @Test func reservedTypesGetThePatternAndCaseAloneIsNoDifference() {
        #expect(settle(["error"], .types)["error"] == "FacebookError")
        #expect(settle(["URL", "Url"], .types) == ["URL": "URLUppercase", "Url": "URLCapitalized"])
    }

    @Test func nodesKeepTheirNamesAndOtherKindsYield() {
        var model = api([node("place", "Place")])
        model.enums = [EnumDefinition(name: "Place", values: [], complete: false, uses: [])]
        model.valueTables = [ValueTable(page: "x", title: "Place", values: [])]
        let resolved = ResolvedModel(model, naming: Self.rules, types: TypeTable())
        #expect(resolved.nodes.map(\.record.name.full) == ["Place"])
        #expect(resolved.enums.map(\.typeName) == ["PlaceValue"])
        #expect(resolved.valueTables.map(\.typeName) == ["PlaceTable"])
        #expect(resolved.diagnostics.map(\.id) == ["name-collision", "name-collision"])
    }

    @Test func aCallWhoseNameCollidesIsReportedForItsNameInsideOfTheNodeAlone() {
        let calls = ["user.create /a", "user.create /b"].map {
            Operation(
                id: OperationID($0), page: "user", node: NodeID(slug: "user"), verb: .create, method: .post,
                path: "/{user_id}", location: here)
        }
        let resolved = ResolvedModel(
            api([node("user")], operations: calls), naming: Self.rules, types: TypeTable())
        #expect(resolved.diagnostics.map(\.id) == ["name-collision", "name-collision"])
    }
}
