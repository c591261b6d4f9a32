import APIModel
import Testing

@testable import TemplateEmitter

/// Each trap in which mustache stays silent is an error with its location.
@Suite struct StrictTemplateTests {
    @Test(arguments: [
        (
            "a\n {{typeNme}}",
            "main.mustache:2:2 unknown-key: there is no key `typeNme` for `node` here; did you mean `typeName`?"
        ),
        (
            "{{.typeName}}",
            "main.mustache:1:1 malformed-tag: `{{.typeName}}` is no tag; a tag holds a key such as `fields`, `node.title` or `.`, or `> partial`"
        ),
        (
            "{{api.versio}}",
            "main.mustache:1:1 unknown-key: there is no key `versio` for `node` here; did you mean `version`?"
        ),
        (
            "{{fields.name}}",
            "main.mustache:1:1 no-keys: `fields` is a list of `member` and has no keys to reach by a dot"
        ),
        (
            "{{#felds}}{{whatever}}{{/felds}}",
            "main.mustache:1:1 unknown-key: there is no key `felds` for `node` here; did you mean `fields`?"
        ),
        ("{{> nothing}}", "main.mustache:1:1 unknown-partial: there is no template `nothing`; there is main"),
        ("{{> man}}", "main.mustache:1:1 unknown-partial: there is no template `man`; did you mean `main`?"),
        (
            "{{count(typeName)}}",
            "main.mustache:1:1 unknown-transform: a text has no transform `count`; it has camel, capitalized, constant, empty, html, json, kebab, lowercased, pascal, snake, uppercased, xml, yaml"
        ),
        (
            "{{#camle(typeName)}}x{{/camle(typeName)}}",
            "main.mustache:1:1 unknown-transform: a text has no transform `camle`; did you mean `camel`?"
        ),
        (
            "{{#html(fields)}}{{/html(fields)}}",
            "main.mustache:1:1 unknown-transform: a list of `member` has no transform `html`; it has count, empty, first, last, rest, sorted"
        ),
        (
            "{{#sorted(fields)}}{{/sorted(fields)}}",
            "main.mustache:1:1 unknown-key: `sorted` of a list of `member` needs the text to sort by, as in `sorted(fields, wireName)`; there is identifier, "
        ),
        (
            "{{#sorted(fields, wirName)}}{{/sorted(fields, wirName)}}",
            "main.mustache:1:1 unknown-key: there is no text `wirName` in `member` to sort by; did you mean `wireName`?"
        ),
        (
            "{{#fields}}{{title}}{{/fields}}",
            "main.mustache:1:12 outer-key: there is no key `title` for `member` here, but in a view around it; write `../title` if that is meant"
        ),
        (
            "{{#docLines}}{{title}}{{/docLines}}",
            "main.mustache:1:14 outer-key: there is no key `title` here, but in a view around it; write `../title` if that is meant"
        ),
        (
            "{{#fields}}{{../titel}}{{/fields}}",
            "main.mustache:1:12 unknown-key: there is no key `titel` for `member` here; did you mean `title`?"
        ),
        (
            "{{../title}}",
            "main.mustache:1:1 unknown-key: there is no key `title` for `node` here"
        ),
        (
            "{{> main}}",
            "main.mustache:1:1 partial-cycle: `main` leads back to itself with the same view; open a section of a list around `{{> main}}`"
        ),
        (
            "{{#isRoot}}{{> main}}{{/isRoot}}",
            "main.mustache:1:12 partial-cycle: `main` leads back to itself with the same view; open a section of a list around `{{> main}}`"
        ),
        (
            "{{#fields == \"x\"}}{{/fields == \"x\"}}",
            "main.mustache:1:1 not-a-text: `fields == \"x\"` compares a list of `member`, and only texts are compared"
        ),
        ("x {{typeName", "main.mustache:1:3 unclosed-tag: this tag has no `}}`"),
        ("x {{", "main.mustache:1:3 unclosed-tag: this tag has no `}}`"),
        ("{{#fields}}\n", "main.mustache:1:1 unclosed-section: the section `fields` has no `{{/fields}}`"),
        ("{{/fields}}", "main.mustache:1:1 unopened-section: `{{/fields}}` closes nothing"),
        (
            "{{#fields}}{{/edges}}",
            "main.mustache:1:12 wrong-close: `{{/edges}}` stands where `fields` of line 1 is open; close that first"
        ),
        (
            "{{#typeName}}x{{/typeName}}",
            "main.mustache:1:1 text-as-section: `typeName` is a text, and mustache takes every text for true, even an empty one; ask a flag, or `{{^empty(typeName)}}`"
        ),
        (
            "{{fields}}",
            "main.mustache:1:1 not-a-text: `fields` is a list of `member`, which prints nothing useful; open a section `{{#fields}}`"
        ),
        (
            "{{.}}",
            "main.mustache:1:1 no-text-here: `.` stands for an element of a list of texts, and this is none"
        ),
        (
            "{{isLast}}",
            "main.mustache:1:1 unknown-key: there is no key `isLast` for `node` here; there is typeName, "
        ),
        (
            "{{}}",
            "main.mustache:1:1 malformed-tag: `{{}}` is no tag; a tag holds a key such as `fields`, `node.title` or `.`, or `> partial`"
        ),
        (
            "{{a b}}",
            "main.mustache:1:1 malformed-tag: `{{a b}}` is no tag; a tag holds a key such as `fields`, `node.title` or `.`, or `> partial`"
        ),
        ("{{=<% %>=}}", "main.mustache:1:1 refused-tag: packs keep the delimiters `{{` and `}}`"),
        (
            "{{%CONTENT_TYPE:HTML}}",
            "main.mustache:1:1 refused-tag: packs have no pragmas; text is never escaped"
        ),
        (
            "a\u{1}",
            "main.mustache:1:2 control-character: templates hold no control characters; remove this one"
        ),
        ("{{^api}}x{{/api}}", "main.mustache:1:1 always-there: `api` is always there, so this never renders"),
    ])
    func mistakesAreErrorsWithTheirLocation(template: String, diagnostic: String) {
        let found = diagnostics { try pack(template) }
        // Lists of all keys are long, and grow.
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(diagnostic) == true)
        #expect(
            found.first == diagnostic || diagnostic.hasSuffix(", ")
                || found.first?.contains("; there is ") == true)
    }

    @Test func bracesAroundATagAreNoTripleMustache() {
        let found = diagnostics { try pack("{{{typeName}}}") }
        #expect(found.count == 1)
        #expect(found.first?.contains("refused-tag") == true)
    }

    @Test func everyMistakeIsReportedAtOnceAndInnerOnesOfABrokenSectionAreNot() {
        let found = diagnostics { try pack("{{a1}}\n{{#b1}}{{c1}}{{/b1}}\n{{d1}}") }
        #expect(
            found.map { $0.prefix(17) } == ["main.mustache:1:1", "main.mustache:2:1", "main.mustache:3:1"])
    }

    @Test func partialsAreCheckedInTheContextOfTheirCall() {
        let partials = ["parts/field.mustache": "{{wireName}} {{slug}} {{values}}"]
        #expect(
            diagnostics { try pack("{{#fields}}{{> parts/field}}{{/fields}}", partials: partials) }
                .map { $0.split(separator: "; there is ")[0] }
                == [
                    "field.mustache:1:14 outer-key: there is no key `slug` for `member` here, but in a view around it; write `../slug` if that is meant",
                    "field.mustache:1:23 unknown-key: there is no key `values` for `member` here",
                ])
    }

    @Test func recursivePartialsEnd() async throws {
        let pack = try pack(
            "{{#structures}}{{> inner}}{{/structures}}",
            partials: ["inner.mustache": "({{typeName}}{{#structures}}{{> inner}}{{/structures}})"])
        let inner = TypeExpression.structure([
            TypeMember(name: "deep", type: .structure([TypeMember(name: "x", type: .any)]))
        ])
        #expect(
            try await rendered(api([node("user", "User", [field("outer", inner)])]), pack) == "(Outer(Deep))")
    }

    @Test func nothingIsEscapedNotEvenInPartials() async throws {
        let pack = try pack(
            "{{title}}{{> p}}{{#fields}}{{> p}}{{/fields}}", partials: ["p.mustache": "[{{api.version}}]"])
        var user = node("user", "User", [field("a")])
        user.title = "<A & \"B\">"
        var api = api([user])
        api.version = "<v19.0>"
        #expect(try await rendered(api, pack) == "<A & \"B\">[<v19.0>][<v19.0>]")
    }

    @Test func missingValuesDoNotClimbToTheParent() async throws {
        let pack = try pack(
            "{{#operations}}{{#edge}}edge {{wireName}}{{/edge}}{{^edge}}none{{/edge}}|{{#hasDoc}}doc{{/hasDoc}}{{/operations}}"
        )
        let read = Operation(
            id: OperationID("user.read"), page: "user", node: NodeID(slug: "user"), verb: .read,
            location: here)
        let text = try await rendered(api([node("user", description: "Words.")], operations: [read]), pack)
        #expect(text == "none|")
    }

    @Test func zeroAndEmptyTextsAreNotFlags() async throws {
        let pack = try pack(
            "{{^empty(fields)}}some{{/empty(fields)}}{{#hasDoc}}doc{{/hasDoc}}{{count(fields)}}")
        #expect(try await rendered(api([node("user")]), pack) == "0")
    }

    @Test func everyLineOfAPartialIsIndentedAndAnEmptyOneLeavesNothing() async throws {
        let pack = try pack(
            "{\n  {{> outer}}\n  {{> nothing}}\n  end\n}\n",
            partials: [
                "outer.mustache": "{{#fields}}\n[\n    {{> inner}}\n]\n{{/fields}}\n",
                "nothing.mustache": "{{#hasDoc}}x{{/hasDoc}}",
                "inner.mustache": "{{> nothing}}\n{{wireName}}\n\nlast",
            ])
        let text = try await rendered(api([node("user", "User", [field("a"), field("b")])]), pack)
        func element(_ name: String) -> String { "  [\n      \(name)\n\n      last\n  ]\n" }
        #expect(text == "{\n" + element("a") + element("b") + "  end\n}\n")
    }

    @Test func listsKnowTheirEnds() async throws {
        let pack = try pack(
            "{{#fields}}{{#isFirst}}<{{/isFirst}}{{wireName}}{{^isLast}}, {{/isLast}}{{#isLast}}>{{/isLast}}{{/fields}}"
        )
        let fields = [field("a"), field("b"), field("c")]
        #expect(try await rendered(api([node("user", "User", fields)]), pack) == "<a, b, c>")
    }

    @Test func conditionsAndPathsAreCheckedToo() {
        let found = diagnostics {
            try pack(
                "x", path: "{{typeNam}}.txt",
                more: "  - { template: main, for: enum, path: a, when: isComplet }")
        }
        #expect(found.contains { $0.hasPrefix("pack.yaml:3:5 unknown-key") })
        #expect(
            found.contains(
                "pack.yaml:4:5 unknown-flag: `when: isComplet` names no flag; did you mean `isComplete`?"))
    }

    @Test func aTemplateThatNothingUsesIsAWarning() throws {
        let pack = try pack("x", path: "a", partials: ["lost.mustache": "x"])
        #expect(pack.warnings.map(\.id) == ["unused-template"])
    }

    @Test func everyKeyOfEveryKindHasAValue() async throws {
        let context = ViewContext(
            model: ResolvedModel(sampleAPI, naming: NamingRules(), types: TypeTable()), text: TextRules(),
            types: TypeTable(), options: [:])
        for subject in FileSubject.allCases {
            let schema = try #require(ViewSchemas.all(options: [:])[subject.rawValue])
            #expect(!context.views(for: subject).isEmpty)
            for view in context.views(for: subject) {
                for key in schema.keys {
                    #expect(view.value(of: key.name) != nil, "\(subject) \(key.name)")
                }
            }
        }
    }
}
