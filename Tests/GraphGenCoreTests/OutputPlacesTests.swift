import APIModel
import Foundation
import GraphGenCore
import TemplateEmitter
import Testing

/// Where outputs may go. Each refusal comes before anything is written, with the place in the configuration.
@Suite struct OutputPlacesTests {
    private static let pack = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Golden/another-language/facts").path

    private func generate(_ folders: [String], force: Bool = false) async throws -> [String] {
        let outputs = folders.map { "  - { pack: \(Self.pack), folder: \"\($0)\" }\n" }.joined()
        return try await withFolder([
            "project/sub/graphgen.yaml": "pages: ../pages\noutputs:\n" + outputs,
            "project/pages/lamp.md": lamp,
        ]) { folder in
            let project = folder.appendingPathComponent("project")
            let link = project.appendingPathComponent("sub/link").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../pages")
            do {
                let configuration = try Configuration(
                    project.appendingPathComponent("sub/graphgen.yaml").path)
                _ = try await Generation(configuration, force: force).run { _ in }
                return []
            } catch let failure as BadInput {
                let names =
                    FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
                #expect(!names.contains { $0.hasSuffix("Lamp.md") }, "\(names)")
                return failure.diagnostics.map { "\($0.location?.line ?? 0) \($0.id)" }
            }
        }
    }

    @Test(arguments: ["", "   ", "/", "/usr/../.", "a/.git/b"])
    func foldersThatAreNobodysAreRefused(folder: String) async throws {
        #expect(try await generate([folder], force: true) == ["3 bad-output-folder"])
    }

    @Test(arguments: ["../pages", "../pages/", "link", "../../project/pages", "../pages/x/.."])
    func theFolderOfThePagesIsRefused(folder: String) async throws {
        #expect(try await generate([folder], force: true) == ["3 output-is-pages"])
    }

    @Test(arguments: ["..", "../..", "../../project"])
    func aFolderAboveTheConfigurationNeedsForce(folder: String) async throws {
        #expect(try await generate([folder]) == ["3 output-above-config"])
        #expect(try await generate([folder], force: true) == [])
    }

    @Test(arguments: [["out", "out"], ["out", "./out/"], ["out", "x/../out"], ["out", "OUT"]])
    func twoOutputsInOneFolderAreRefused(folders: [String]) async throws {
        #expect(try await generate(folders) == ["4 outputs-share-folder"])
    }

    @Test(arguments: [["out"], ["out", "out/docs"], ["."], ["../out", "../other"]])
    func otherFoldersAreFine(folders: [String]) async throws {
        #expect(try await generate(folders) == [])
    }
}
