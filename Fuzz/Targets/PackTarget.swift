import APIModel
import TemplateEmitter

/// Damaged packs: read and rendered, or refused.
struct PackTarget: FuzzTarget {
    static let name = "packs"
    private let api: API
    private static let files = [
        (
            "pack.yaml",
            """
            name: test
            options: { colour: red, loud: false }
            names: { types: { style: UpperCamel, reserved: [Type] } }
            types: { scalars: { string: String }, list: "[{element}]" }
            outputs:
              - { template: main, for: node, path: "a/{{fileName}}.txt" }
              - { template: all, for: api, path: "all.txt", when: hasLooseOperations }

            """
        ),
        (
            "main.mustache",
            "{{typeName}}{{#fields}}{{>field}}{{^isLast}}, {{/isLast}}{{/fields}}{{#options}}{{colour}}{{/options}}\n"
        ),
        (
            "field.mustache",
            "{{identifier}}: {{type}}{{#hasDoc}} {{#docLines}}{{.}}{{/docLines}}{{/hasDoc}}"
        ),
        ("all.mustache", "{{#nodes}}{{typeName}} {{/nodes}}{{#enums}}{{>main2}}{{/enums}}"),
        ("main2.mustache", "{{typeName}}"),
    ]
    private static let words = [
        "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{{", "}}}", "{{=<% %>=}}", "{{.}}", "{{!", "name",
        "typeName", "main", "field", "../", "/", "{{#fields}}", "{{/fields}}", "{{>main}}", "{{>all}}",
        "{{#nodes}}", "{{/nodes}}", "{{#verb == \"read\"}}", " == ", "{{../typeName}}", "camel()", "json()",
        "sorted()",
        "first()", "{{#paths}}", "{{/paths}}", "{{#references}}", "wireTypes", "suffixes", "for", "path",
        "template", "extends: swift\n", "extends: test\n",
        "extends: reference\n", "\n", ": ", "- ", "[", "]", "{{> field}}", "{{$x}}", "{{<field}}",
    ]

    /// - Parameter api: what packs are rendered with: the first nodes and enums of it, which say as much in less time.
    init(_ api: API) {
        var api = api
        api.nodes = Array(api.nodes.prefix(4))
        api.enums = Array(api.enums.prefix(4))
        api.operations = Array(api.operations.prefix(4))
        api.edges = Array(api.edges.prefix(4))
        api.errors = Array(api.errors.prefix(4))
        self.api = api
    }

    /// The names of files and their texts, parted by bytes that no text has.
    func input(_ random: inout Randomness) -> [UInt8] {
        var input: [UInt8] = []
        for (name, text) in Self.files {
            let damaged =
                random.once(in: 3) ? TextDamage.damaged(text, words: Self.words, &random) : text
            input += name.utf8 + [0xFF] + damaged.utf8 + [0xFF]
        }
        return input
    }

    func check(_ input: [UInt8]) async throws -> String? {
        let parts = input.split(separator: 0xFF, omittingEmptySubsequences: false).map { [UInt8]($0) }
        var files: [String: [UInt8]] = [:]
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            files[String(decoding: parts[index], as: UTF8.self)] = parts[index + 1]
        }
        do {
            let pack = try TemplatePack(label: "pack", files: files)
            let emission = try await emit(api, with: pack)
            return emission.files.contains { $0.path.hasPrefix("/") || $0.path.contains("..") }
                ? "a path leaves the folder" : nil
        } catch let failure as BadInput {
            return YAMLTarget.problem(failure)
        }
    }
}
