import APIModel
import Foundation
import Testing

@testable import TemplateEmitter

/// The format of packs: bases, lists that are added to, options, and everything that is refused.
@Suite struct PackFormatTests {
    private static let base = [
        "base/pack.yaml": """
        name: base
        options: { brand: graph }
        names: { keywords: { words: [class, fun] }, types: { reserved: [Any] } }
        outputs:
          - { template: main, for: node, path: "{{fileName}}.txt" }
          - { name: list, template: all, for: api, path: all.txt }
        """,
        "base/main.mustache": "base {{typeName}}", "base/all.mustache": "{{count(nodes)}}",
    ]

    private func found(_ files: [String: String], _ pack: String = "pack") -> [String] {
        diagnostics {
            let folder = try TemporaryFolder(Self.base.merging(files) { $1 })
            return try TemplatePack(folder: folder.path + "/" + pack)
        }
    }

    private func written(_ manifest: String, _ files: [String: String] = [:]) async throws -> [String: String]
    {
        let folder = try TemporaryFolder(
            Self.base.merging(["pack/pack.yaml": manifest]) { $1 }.merging(files) { $1 })
        let emission = try await emit(
            api([node("user"), node("class")]), with: TemplatePack(folder: folder.path + "/pack"))
        return Dictionary(
            uniqueKeysWithValues: emission.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test func aPackExtendsAFolder() async throws {
        let files = try await written(
            "name: mine\nextends: ../base", ["pack/main.mustache": "mine {{typeName}} {{options.brand}}"])
        #expect(files == ["User.txt": "mine User graph", "Class.txt": "mine Class graph", "all.txt": "2"])
    }

    @Test func outputsOfTheBaseGoAndAreReplacedByName() async throws {
        let gone = try await written("name: mine\nextends: ../base\noutputs: { remove: [list] }")
        #expect(gone.keys.sorted() == ["Class.txt", "User.txt"])
        let replaced = try await written(
            "name: mine\nextends: ../base\noutputs:\n  - { name: list, template: all, for: api, path: other.txt }"
        )
        #expect(replaced.keys.sorted() == ["Class.txt", "User.txt", "other.txt"])
        let all = try await written(
            "name: mine\nextends: ../base\noutputs: { replace: [{ template: all, for: api, path: a }] }")
        #expect(all.keys.sorted() == ["a"])
    }

    @Test func listsAreAddedToAndNotSilentlyReplaced() throws {
        func keywords(_ words: String) throws -> [String] {
            let folder = try TemporaryFolder(
                Self.base.merging([
                    "pack/pack.yaml": "name: mine\nextends: ../base\nnames: { keywords: { words: \(words) } }"
                ]) { $1 })
            return try TemplatePack(folder: folder.path + "/pack").manifest.naming.keywords.sorted()
        }
        #expect(try keywords("[val]") == ["class", "fun", "val"])
        #expect(try keywords("{ add: [val], remove: [fun] }") == ["class", "val"])
        #expect(try keywords("{ replace: [val] }") == ["val"])
    }

    @Test func whatTheBaseDoesNotHaveCannotBeRemoved() {
        #expect(
            found([
                "pack/pack.yaml": "name: m\nextends: ../base\nnames: { keywords: { words: { remove: [x] } } }"
            ])
                == ["pack.yaml:3:39 nothing-to-remove: `words` of the base has no `x` to remove"])
        #expect(
            found(["pack/pack.yaml": "name: m\nextends: ../base\noutputs: { remove: [x] }"])
                == ["pack.yaml:3:20 nothing-to-remove: the base has no output called `x`; it has list, main"])
        #expect(
            found(["pack/pack.yaml": "name: m\nextends: ../base\noverrides: { main: abc }"]).first?
                .contains("nothing-to-remove") == true)
    }

    @Test func aChangeOfAReplacedTemplateOfTheBaseIsTold() throws {
        func warnings(_ more: String) throws -> [String] {
            let folder = try TemporaryFolder(
                Self.base.merging([
                    "pack/pack.yaml": "name: m\nextends: ../base\n" + more, "pack/main.mustache": "x",
                ]) { $1 })
            return try TemplatePack(folder: folder.path + "/pack").warnings.map {
                "\($0.severity.rawValue) \($0.id)"
            }
        }
        let hash = TemplateOverrides.hash("base {{typeName}}")
        #expect(try warnings("overrides: { main: \(hash) }") == [])
        #expect(try warnings("overrides: { main: '000000000000' }") == ["warning base-template-changed"])
        #expect(try warnings("") == ["note override-without-hash"])
    }

    @Test func circlesOfBasesAreRefused() {
        #expect(
            found([
                "pack/pack.yaml": "name: a\nextends: ../other",
                "other/pack.yaml": "name: b\nextends: ../pack",
            ]) == ["pack.yaml:2:10 pack-cycle: `../pack` extends itself"])
        #expect(
            found(["pack/pack.yaml": "name: a\nextends: ./"]) == [
                "pack.yaml:2:10 pack-cycle: `./` extends itself"
            ])
    }

    @Test func aPackOfANewerFormatIsRefused() {
        #expect(
            found(["pack/pack.yaml": "name: a\nformatVersion: 2\nsomethingNew: 1"]) == [
                "pack.yaml:2:16 pack-format: this pack is written in format 2, and this program knows formats up to 1; use a newer graphgen"
            ])
        #expect(found(["pack/pack.yaml": "name: a\nformatVersion: x"]).first?.contains("yaml-shape") == true)
    }

    @Test func aPackWithoutOutputsIsRefused() {
        #expect(
            found(["pack/pack.yaml": "name: a"]) == [
                "pack.yaml:1:1 pack-without-outputs: this pack writes nothing; give it `outputs:`"
            ])
    }

    @Test func optionsHaveTypesAndValues() async throws {
        let pack = try pack(
            "{{options.style}} {{options.width}} {{#options.docs}}docs{{/options.docs}}", for: "api",
            path: "x",
            more: """
                options:
                  style: { default: plain, values: [plain, rich], description: How it looks. }
                  width: 80
                  docs: { type: flag, default: true }
                """)
        #expect(try await rendered(api([]), pack) == "plain 80 docs")
        #expect(
            try await rendered(api([]), pack, options: ["style": "rich", "width": "1.5"]) == "rich 1.5 docs")
        for wrong in [["style": "x"], ["width": "wide"], ["docs": "1"]] {
            await #expect(throws: BadInput.self) { try await emit(api([]), with: pack, options: wrong) }
        }
        #expect(
            found(["pack/pack.yaml": "name: a\noptions: { n: { type: number, default: x } }"]) == [
                "pack.yaml:2:40 option-value: the default `x` of `n` is not one of its values"
            ])
    }

    @Test func aMarkOfTheOrderOfBytesIsNoText() async throws {
        let files = try await written(
            "\u{FEFF}name: mine\nextends: ../base", ["pack/main.mustache": "\u{FEFF}x"])
        #expect(files["User.txt"] == "x")
    }

    @Test func aFileThatIsALinkOutOfThePackIsRefused() throws {
        let folder = try TemporaryFolder(Self.base.merging(["secret.txt": "x"]) { $1 })
        try FileManager.default.createDirectory(
            atPath: folder.path + "/base/files", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/base/files/a.txt", withDestinationPath: folder.path + "/secret.txt")
        let found = diagnostics { try TemplatePack(folder: folder.path + "/base") }
        #expect(found.count == 1)
        #expect(found.first?.contains("link-out-of-pack") == true)
    }

    @Test(arguments: ["../x", "/x", #"a\\x"#, "a/./b"])
    func pathsThatLeaveTheOutputAreRefused(path: String) async throws {
        let pack = try pack("x", path: path)
        do {
            _ = try await emit(api([node("user")]), with: pack)
            Issue.record("no error")
        } catch let failure as BadInput {
            #expect(failure.diagnostics.map(\.id) == ["bad-output-path"])
            #expect(failure.diagnostics.first?.location?.line == 3)
        }
    }

    @Test func aPathWithANULIsRefused() {
        let found = diagnostics { try pack("x", path: "a\\0b") }
        #expect(found.first?.contains("control-character") == true)
    }

    @Test func theSchemaHasTheKeysThatAreRead() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("spec/pack.schema.json")
        let schema = try #require(
            JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(properties.keys.sorted() == PackManifest.keys.sorted())
        func keys(_ path: String...) -> [String] {
            var object: [String: Any]? = schema
            for part in path { object = (object?["properties"] as? [String: Any])?[part] as? [String: Any] }
            return (object?["properties"] as? [String: Any])?.keys.sorted() ?? []
        }
        #expect(keys("names", "suffixes") == NameSuffix.allCases.map(\.rawValue).sorted())
        #expect(keys("types", "scalars") == Scalar.allCases.map(\.rawValue).sorted())
        #expect(Set(keys("types")).isSuperset(of: TypeTable.Pattern.allCases.map(\.rawValue)))
    }
}
