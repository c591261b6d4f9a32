import APIModel
import Testing

@testable import TemplateEmitter

@Suite struct PackManifestTests {
    private func load(_ manifest: String, _ files: [String: String] = [:]) -> [String] {
        diagnostics {
            let folder = try TemporaryFolder(["pack.yaml": manifest].merging(files) { $1 })
            return try TemplatePack(folder: folder.path)
        }
    }

    @Test(arguments: [
        ("name: x\nnmae: y", "pack.yaml:2:1 yaml-unknown-key: unknown key `nmae`; did you mean `name`?"),
        (
            "name: x\nzzzzzz: y",
            "pack.yaml:2:1 yaml-unknown-key: unknown key `zzzzzz`; known keys are description, extends, formatVersion, name, names, options, outputs, overrides, scope, targets, text, types, wireTypes"
        ),
        ("description: x", "pack.yaml:1:1 yaml-missing-key: the key `name` is missing here; add it"),
        (
            "name: x\noutputs:\n  - { template: a, for: nod, path: b }",
            "pack.yaml:3:25 unknown-subject: there is nothing called `nod` to write files for; use one of api, node, edge, operation, enum, error, permission, metric, valueTable, unresolved, page"
        ),
        (
            "name: x\noutputs:\n  - { template: a, for: node }",
            "pack.yaml:3:5 yaml-missing-key: the key `path` is missing here; add it"
        ),
        (
            "name: x\noutputs:\n  - { template: a, for: node, path: b }",
            "pack.yaml:3:5 unknown-template: the pack has no `a.mustache`; add it"
        ),
        ("name: x\noutputs: 3", "pack.yaml:2:10 yaml-shape: `outputs` must be a list"),
        ("name: [x]", "pack.yaml:1:7 yaml-shape: `name` must be a text"),
        ("- x", "pack.yaml:1:1 yaml-shape: expected keys and values here"),
        (
            "name: x\ntypes: { list: '[{elment}]' }",
            "pack.yaml:2:16 unknown-placeholder: `list` knows no {elment}; it has {element}"
        ),
        (
            "name: x\ntypes: { scalars: { strin: S } }",
            "pack.yaml:2:21 yaml-unknown-key: unknown key `strin`; did you mean `string`?"
        ),
        (
            "name: x\ntypes: { answers: [{ member: id, type: string }] }",
            "pack.yaml:2:20 yaml-missing-key: the key `name` is missing here; add it"
        ),
        (
            "name: x\nnames: { types: { style: Camel } }",
            "pack.yaml:2:26 yaml-shape: `Camel` is no naming style; there are UpperCamel, lowerCamel, snake_case, UPPER_SNAKE, kebab-case"
        ),
        (
            "name: x\nnames: { types: { reservedFrom: no.txt } }",
            "pack.yaml:1:1 missing-file: the pack has no `no.txt` that `names.types.reservedFrom` names; add it"
        ),
        (
            "name: x\nnames: { types: { reservedFrom: [a.txt, no.txt] } }",
            "pack.yaml:1:1 missing-file: the pack has no `a.txt` that `names.types.reservedFrom` names; add it"
        ),
        (
            "name: x\nnames: { types: { reservedPattern: Facebook } }",
            "pack.yaml:2:36 unknown-placeholder: `reservedPattern` has {name} and maybe {owner}, the type around it; write it as `{name}_`"
        ),
        (
            "name: x\nextends: swft",
            "pack.yaml:2:10 unknown-pack: no pack called `swft` ships; there is \(TemplatePack.builtInNames.joined(separator: ", ")), and a folder has a `/` in its name"
        ),
        (
            "name: x\ntext: { trimLines: maybe }",
            "pack.yaml:2:20 yaml-shape: `trimLines` must be true or false"
        ),
        ("", "pack.yaml:1:1 yaml-missing-key: the key `name` is missing here; add it"),
    ])
    func mistakesHaveTheirLocation(manifest: String, diagnostic: String) {
        #expect(load(manifest) == [diagnostic])
    }

    @Test func brokenYAMLAndKeysThatStandTwiceHaveTheirLocation() {
        #expect(load("name: [x").first?.contains("yaml-syntax") == true)
        #expect(load("name: x\nname: y").first?.contains("duplicate-key") == true)
    }

    @Test func aFolderWithoutAManifestSaysSo() {
        #expect(
            diagnostics { try TemplatePack(folder: "/nowhere/at/all") }.first?.contains("unreadable-pack")
                == true)
        #expect(
            diagnostics {
                let folder = try TemporaryFolder(["a": "b"])
                return try TemplatePack(folder: folder.path)
            }.first?.contains("missing-manifest") == true)
    }

    @Test func filesThatAreNoTextAreRefused() {
        #expect(load("name: x", ["a.mustache": "a\0b"]).first?.contains("not-utf8") == true)
    }

    @Test func optionsHaveDefaultsAndAreChecked() async throws {
        let more = "options: { module: GraphAPI, docs: true }"
        let pack = try pack(
            "{{options.module}}{{#options.docs}} docs{{/options.docs}}", for: "api", path: "x", more: more)
        #expect(try await rendered(api([]), pack) == "GraphAPI docs")
        #expect(try await rendered(api([]), pack, options: ["module": "Mine", "docs": "false"]) == "Mine")
        await #expect(throws: BadInput.self) {
            try await emit(api([]), with: pack, options: ["modul": "x"])
        }
        await #expect(throws: BadInput.self) {
            try await emit(api([]), with: pack, options: ["docs": "yes"])
        }
    }

    @Test func aPackExtendsOneThatShipsAndReplacesSingleTemplates() async throws {
        let folder = try TemporaryFolder([
            "pack.yaml": "name: mine\nextends: swift\n", "version.mustache": "// {{version}}\n",
            "files/Mine.txt": "mine",
        ])
        let pack = try TemplatePack(folder: folder.path)
        #expect(pack.extends == "swift")
        let files = try await emit(sampleAPI, with: pack).files
        let texts = Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(texts["Sources/GraphAPI/Version.swift"] == "// v19.0\n")
        #expect(texts["Mine.txt"] == "mine")
        #expect(texts["Sources/GraphAPI/Nodes/User.swift"]?.contains("public struct User: GraphNode") == true)
        #expect(pack.warnings.filter { $0.severity != .note }.isEmpty)
    }
}
