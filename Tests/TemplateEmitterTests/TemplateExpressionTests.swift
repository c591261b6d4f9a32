import APIModel
import Testing

@testable import TemplateEmitter

/// What templates can do with values: transforms, comparisons, look-ups in views around.
@Suite struct TemplateExpressionTests {
    private func rendered(_ template: String, _ nodes: [Node]? = nil, more: String = "") async throws
        -> String
    {
        let user = node(
            "page-post", "PagePost", [field("first_name"), field("b"), field("about")], description: "Words.")
        return try await TemplateEmitterTests.rendered(api(nodes ?? [user]), pack(template, more: more))
    }

    @Test(arguments: [
        ("{{camel(slug)}}", "pagePost"), ("{{pascal(slug)}}", "PagePost"), ("{{snake(slug)}}", "page_post"),
        ("{{kebab(typeName)}}", "page-post"), ("{{constant(slug)}}", "PAGE_POST"),
        ("{{json(constant(slug))}}", "\"PAGE_POST\""), ("{{ json( isRoot ) }}", "false"),
        ("{{json(docLines)}}", "[\"Words.\"]"), ("{{count(fields)}} {{json(count(fields))}}", "3 3"),
        ("{{#first(fields)}}{{wireName}}{{isLast}}{{/first(fields)}}", "first_nametrue"),
        ("{{#rest(fields)}}{{wireName}} {{isFirst}} {{/rest(fields)}}", "b true about false "),
        ("{{#last(fields)}}{{wireName}}{{/last(fields)}}", "about"),
        (
            "{{#sorted(fields, wireName)}}{{wireName}}{{^isLast}} {{/isLast}}{{/sorted(fields, wireName)}}",
            "about b first_name"
        ),
        ("{{#first(sorted(fields, wireName))}}{{wireName}}{{/first(sorted(fields, wireName))}}", "about"),
        ("{{#slug == \"page-post\"}}yes{{/slug == \"page-post\"}}", "yes"),
        ("{{^slug == 'x'}}no{{/slug == 'x'}}", "no"),
        ("{{#camel(slug) == 'pagePost'}}yes{{/camel(slug) == 'pagePost'}}", "yes"),
        ("{{#fields}}{{../title}}{{/fields}}", "Page-PostPage-PostPage-Post"),
        ("{{#fields}}{{#docLines}}{{.}}{{/docLines}}{{api.version}}{{/fields}}", "v19.0v19.0v19.0"),
    ])
    func expressionsGive(template: String, result: String) async throws {
        #expect(try await rendered(template) == result)
    }

    @Test(arguments: [
        ("uppercased", "LAMP <A> OF 2"), ("lowercased", "lamp <a> of 2"), ("capitalized", "Lamp <a> Of 2"),
        ("camel", "lampAOf2"), ("pascal", "LampAOf2"), ("snake", "lamp_a_of_2"), ("kebab", "lamp-a-of-2"),
        ("constant", "LAMP_A_OF_2"), ("html", "lamp &lt;A&gt; of 2"), ("xml", "lamp &lt;A&gt; of 2"),
        ("json", #""lamp \u003cA> of 2""#), ("yaml", #""lamp <A> of 2""#), ("count", "lamp <A> of 2"),
    ])
    func eachTransformChangesATextInItsWay(name: String, result: String) throws {
        let transform = try #require(TemplateTransform(rawValue: name))
        let value = transform.apply(to: .text("lamp <A> of 2"), by: nil, NamingRules())
        guard case .text(let text) = value else {
            Issue.record("\(value)")
            return
        }
        #expect(text == result)
    }

    @Test(arguments: [
        ("first", #"["One."]"#), ("last", #"["Two."]"#), ("rest", #"["", "Two."]"#),
        ("sorted", #"["", "One.", "Two."]"#),
    ])
    func textsAreTakenFromEitherEnd(transform: String, result: String) async throws {
        let user = node("user", "User", [], description: "One.\n\nTwo.")
        #expect(try await rendered("{{json(\(transform)(docLines))}}", [user]) == result)
    }

    @Test func whenComparesToo() async throws {
        let users = [node("user"), node("album")]
        let pack = try pack(
            "x", for: "node", path: "{{slug}}",
            more: "  - { template: main, for: node, path: 'only-{{slug}}', when: slug == \"user\" }")
        let paths = try await emit(api(users), with: pack).files.map(\.path)
        #expect(paths == ["album", "only-user", "user"])
    }

    @Test func theNearestViewAroundThatHasAKeyIsMeant() async throws {
        let inner = TypeExpression.structure([
            TypeMember(name: "deep", type: .structure([TypeMember(name: "x", type: .any)]))
        ])
        let pack = try pack(
            "{{typeName}}:{{#structures}}{{> inner}}{{/structures}}",
            partials: [
                "inner.mustache": "{{typeName}} in {{../typeName}};{{#structures}}{{> inner}}{{/structures}}"
            ])
        #expect(
            try await TemplateEmitterTests.rendered(
                api([node("user", "User", [field("outer", inner)])]), pack)
                == "User:Outer in User;Deep in Outer;")
    }

    @Test func escapesKeepTextsData() {
        let text = "a\"\\</script>{{x}}\n\u{2028}\u{202E}'&😀\u{0}"
        #expect(
            TextEscape.json(text)
                == #""a\"\\\u003c/script>{{x}}\n\u2028\u202e'&😀\u0000""#)
        #expect(TextEscape.yaml(text) == #""a\"\\</script>{{x}}\n\u2028\u202e'&😀\u0000""#)
        #expect(
            TextEscape.html(text) == "a&quot;\\&lt;/script&gt;{{x}}\n&#39;&amp;😀")
        #expect(TextEscape.yaml("\u{E0001}") == #""\U000e0001""#)
        #expect(TextEscape.json("\u{E0001}") == #""\udb40\udc01""#)
    }
}
