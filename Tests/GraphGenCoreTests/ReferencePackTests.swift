import APIModel
import Foundation
import GraphGenCore
import ModelPasses
import TemplateEmitter
import TestSupport
import Testing

/// The pages that the reference pack writes of a model give the model again.
struct ReferencePackTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let spec = root.appendingPathComponent("spec/v19.0")

    /// What differs between a model and that of its pages as the pack writes them.
    private static func differences(
        of api: API, options: [String: String] = [:], ignoring: Set<String> = ModelDifferences.places
    ) async throws -> ModelDifferences {
        let emission = try await emit(api, with: try TemplatePack(builtIn: "reference"), options: options)
        let pages = Dictionary(
            uniqueKeysWithValues: emission.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        let back = try await withFolder(pages) { try await Pipeline([$0.path], version: api.version).api }
        return try ModelDifferences(ModelJSON.data(api), ModelJSON.data(back), ignoring: ignoring)
    }

    @Test func pagesOfThisRepositoryComeBack() async throws {
        let api = try await Pipeline([Self.spec.path]).api
        let differences = try await Self.differences(of: api)
        #expect(differences.isEmpty, "\(differences)")
    }

    @Test(.enabled(if: SharedReference.isThere, Comment(rawValue: SharedReference.skipped)))
    func allRealPagesComeBack() async throws {
        let api = try await Pipeline([try SharedReference.file("v19.0").path]).api
        #expect(api.sources.count == 232)
        let differences = try await Self.differences(of: api)
        #expect(differences.isEmpty, "\(differences)")
    }

    @Test(.enabled(if: SharedReference.isThere, Comment(rawValue: SharedReference.skipped)))
    func withoutProseTheFactsComeBack() async throws {
        let api = try await Pipeline([try SharedReference.file("v19.0").path]).api
        let differences = try await Self.differences(
            of: api, options: ["prose": "false"],
            ignoring: ModelDifferences.places.union(ModelDifferences.texts))
        #expect(differences.isEmpty, "\(differences)")
    }

    @Test(
        .enabled(if: SharedReference.isThere, Comment(rawValue: SharedReference.skipped)),
        arguments: ["other-scrapes/glued", "other-scrapes/mirror"])
    func pagesOfOtherStylesComeBack(_ folder: String) async throws {
        let api = try await Pipeline([try SharedReference.file(folder).path]).api
        let differences = try await Self.differences(of: api)
        #expect(differences.isEmpty, "\(differences)")
    }

    @Test(
        arguments: [
            "hand-written", "hostile-text", "nested-parameters", "return-types",
            "odd-enums",
            "error-guide", "damaged-rows", "reference-pack", "versions",
        ])
    func pagesOfGoldensComeBack(_ name: String) async throws {
        let api = try await Pipeline([Self.root.appendingPathComponent("Tests/Golden/\(name)/pages").path])
            .api
        let differences = try await Self.differences(of: api)
        #expect(differences.isEmpty, "\(differences)")
    }

    /// The pages of this repository say what the real ones do, in words of their own.
    @Test(
        .enabled(if: SharedReference.isThere, Comment(rawValue: SharedReference.skipped)),
        .enabled(
            if: (try? PageFiles.find(spec.path).count) ?? 0 > 200,
            "spec/v19.0 does not have all pages of the reference yet"))
    func pagesOfThisRepositoryHaveTheFactsOfTheReference() async throws {
        let real = try await Pipeline([try SharedReference.file("v19.0").path]).api
        let own = try await Pipeline([Self.spec.path], version: real.version).api
        let differences = try ModelDifferences(
            ModelJSON.data(real), ModelJSON.data(own),
            ignoring: ModelDifferences.places.union(ModelDifferences.texts))
        #expect(differences.isEmpty, "\(differences)")
    }

    // MARK: Text as data

    /// Texts that Markdown, tables or the reader could take for more than text.
    static let hostile: [String] = [
        "a | b || c", "`code | in` and `a", "*bold* _and_ **more**", "<br> <script>x</script> &amp; &#10;",
        "[link](http://x) ![image](y)", "| --- | --- |", "# Reading", "## Error Codes", "- item", "1. one",
        "2) two",
        "> quote", "~~~", "```", "    code", "{{#nodes}}{{/nodes}}", "${x} \\(y) \\", "two  blanks",
        "Struct {", "===", "---",
        "*/ \"\"\" ' \" \u{2019}", "emoji \u{1F600} \u{202E}reversed", "line\nbreak\n\nand more", "tab\there",
        "\u{2028}\u{2029}\u{85}separators", String(repeating: "word ", count: 2000) + "end",
        "Default value: `x`",
    ]

    @Test func textsAreDataWhereverTheyStand() async throws {
        var api = API(version: "v19.0")
        for (index, text) in Self.hostile.enumerated() { Self.add(text, number: index, to: &api) }
        let sources = api.sources
        api = ModelPasses.run(api).api
        api.sources = sources
        let differences = try await Self.differences(of: api)
        #expect(differences.isEmpty, "\(differences)")
    }

    /// Adds a page on which a text stands in every place that takes words.
    private static func add(_ text: String, number: Int, to api: inout API) {
        let slug =
            "lamp-" + String(UnicodeScalar(UInt8(97 + number / 26)))
            + String(UnicodeScalar(UInt8(97 + number % 26)))
        func at(_ line: Int) -> APIModel.SourceLocation {
            APIModel.SourceLocation(file: slug + ".md", line: line)
        }
        let words = "It says " + text + " and ends."
        // A default is code, which has no line breaks and nothing that has no shape.
        let isCode = !text.unicodeScalars.contains { $0.value > 0x7F || $0.value == 0x0A }
        let url = "https://developers.facebook.com/docs/graph-api/reference/\(slug)/"
        var lamp = Node(
            id: NodeID(slug: slug), typeName: NodeID.typeName(slug), title: slug, description: words,
            url: url,
            location: at(1))
        lamp.fields = [
            Field(
                name: "id", type: .scalar(.string), typeText: "string", description: words, location: at(9)),
            Field(name: "colour", type: nil, flags: [.core, .default], description: words, location: at(10)),
        ]
        let node = NodeID(slug: slug)
        var read = APIModel.Operation(
            id: OperationID(slug + ".read"), page: slug, node: node, verb: .read, method: .get,
            path: "/" + node.placeholder, description: words, url: url, location: at(3))
        read.parameters = [
            Parameter(
                name: "mode", type: .scalar(.string), typeText: "string", isRequired: true,
                defaultValue: isCode ? text : "", flags: [.required], description: words, location: at(20))
        ]
        read.requirements = [
            Requirement(
                name: "Tokens", permissions: ["a_b", "c_d"], isAnyOf: true, alternatives: 1,
                condition: "When it is on", description: words, location: at(14))
        ]
        read.permissions = ["a_b", "c_d"]
        read.limitations = [words]
        read.errors = [ErrorUse(code: "100", description: words, location: at(30))]
        api.nodes.append(lamp)
        api.operations.append(read)
        api.sources.append(Source(file: slug + ".md", url: url, title: slug, style: "clean"))
    }
}
