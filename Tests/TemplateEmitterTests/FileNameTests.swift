import APIModel
import Foundation
import Testing

@testable import TemplateEmitter

/// Files of a target are told by their names alone, and disks take names of 255 bytes.
@Suite struct FileNameTests {
    private func names(_ paths: [String]) -> [String] {
        paths.filter { $0.hasPrefix("Sources/GraphAPI/") }.compactMap {
            $0.split(separator: "/").last?.lowercased()
        }
    }

    @Test(arguments: [
        "version", "permissions", "error-catalogue", "Version", "graph-calls", "graph-client", "json-value",
        "graph-timestamp", "VERSION",
    ])
    func aTypeNeverHasTheNameOfAFileOfThePack(slug: String) async throws {
        let emission = try await emit(
            api([node(slug, NodeID(slug: slug).typeName), node("lamp")]), with: TemplatePack(builtIn: "swift")
        )
        let names = names(emission.files.map(\.path))
        #expect(Set(names).count == names.count)
        #expect(emission.diagnostics.map(\.id) == ["name-reserved"])
        #expect(emission.diagnostics.first?.location == here)
    }

    @Test func twoFilesOfATargetWithOneNameAreAnError() async throws {
        let manifest = """
            name: test
            targets: [Sources]
            outputs:
              - { template: main, for: node, path: "Sources/{{typeName}}/x.txt" }
            """
        let folder = try TemporaryFolder(["pack.yaml": manifest, "main.mustache": "x"])
        let pack = try TemplatePack(folder: folder.path)
        let failure = await #expect(throws: BadInput.self) {
            try await emit(api([node("lamp"), node("desk")]), with: pack)
        }
        #expect(failure?.diagnostics.map(\.id) == ["output-collision"])
        #expect(try await emit(api([node("lamp")]), with: pack).files.count == 1)
    }

    @Test func aLongNameIsCutAndStaysUnique() async throws {
        // Names say a word once, so that each of these is another.
        let long = "abcdefgh".flatMap { first in "abcdefgh".map { "lam\(first)\($0)-" } }.joined()
        let slugs = [long + "a", long + "b", String(repeating: "é", count: 250)]
        let emission = try await emit(
            api(slugs.map { node($0, NodeID(slug: $0).typeName) }), with: TemplatePack(builtIn: "swift"))
        let names = names(emission.files.map(\.path))
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.utf8.count <= 230 })
        let warnings = emission.diagnostics.filter { $0.severity == .warning }
        #expect(warnings.map(\.id) == Array(repeating: "name-too-long", count: 3))
        #expect(warnings.allSatisfy { $0.location == here })
    }

    @Test func aNameThatFitsStaysAsItIs() {
        let name = String(repeating: "a", count: FileName.limit)
        #expect(FileName.fitting(name) == name)
        let cut = FileName.fitting(name + "b")
        #expect(cut.utf8.count <= FileName.limit && cut != FileName.fitting(name + "c"))
        #expect(FileName.fitting(name + "b") == cut)
        let flag = String(repeating: "\u{1F1E9}\u{1F1EA}", count: 40)
        #expect(FileName.fitting(flag).utf8.count <= FileName.limit)
    }
}
