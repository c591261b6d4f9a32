import APIModel
import Foundation
import TemplateEmitter

/// Damaged packs: read and rendered, or refused.
struct PackTarget: FuzzTarget {
    static let name = "packs"
    private let scratch: String
    private let api: API
    private static let files = [
        "pack.yaml": """
        name: test
        options: { colour: red, loud: false }
        names: { types: { style: UpperCamel, reserved: [Type] } }
        types: { scalars: { string: String }, list: "[{element}]" }
        outputs:
          - { template: main, for: node, path: "a/{{fileName}}.txt" }
          - { template: all, for: api, path: "all.txt", when: hasLooseOperations }

        """,
        "main.mustache":
            "{{typeName}}{{#fields}}{{>field}}{{^isLast}}, {{/isLast}}{{/fields}}{{#options}}{{colour}}{{/options}}\n",
        "field.mustache": "{{identifier}}: {{type}}{{#hasDoc}} {{#docLines}}{{.}}{{/docLines}}{{/hasDoc}}",
        "all.mustache": "{{#nodes}}{{typeName}} {{/nodes}}{{#enums}}{{>main2}}{{/enums}}",
        "main2.mustache": "{{typeName}}",
    ]
    private static let words = [
        "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{{", "}}}", "{{=<% %>=}}", "{{.}}", "{{!", "name",
        "typeName", "main", "field", "../",
        "/", "{{#fields}}", "{{/fields}}", "for", "path", "template", "extends: swift", "extends: test", "\n",
        ": ", "- ", "[", "]",
    ]
    private(set) var size = 0

    init(scratch: String, _ api: API) {
        self.scratch = scratch + "/pack"
        self.api = api
    }

    mutating func run(_ random: inout Randomness) async throws -> String? {
        var files = Self.files
        for name in files.keys.sorted() where random.once(in: 3) {
            files[name] = TextDamage.damaged(files[name] ?? "", words: Self.words, &random)
        }
        size = files.values.reduce(0) { $0 + $1.utf8.count }
        try? FileManager.default.removeItem(atPath: scratch)
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: scratch + "/" + name))
        }
        do {
            let emission = try await emit(api, with: TemplatePack(folder: scratch))
            return emission.files.contains { $0.path.hasPrefix("/") || $0.path.contains("..") }
                ? "a path leaves the folder" : nil
        } catch let failure as BadInput {
            return failure.diagnostics.contains { $0.severity == .error } ? nil : "refused without an error"
        }
    }
}
