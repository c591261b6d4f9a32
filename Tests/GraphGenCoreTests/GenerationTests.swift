import APIModel
import Foundation
import GraphGenCore
import TemplateEmitter
import Testing

@Suite struct GenerationTests {
    /// A small pack that writes a file a node.
    private static let pack = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Golden/another-language/facts").path

    private static let files = [
        "lamp.md": lamp, "graphgen.yaml": "pages: lamp.md\noutputs: [{ pack: \(pack), folder: out }]\n",
    ]

    private func generate(_ folder: URL, _ mode: OutputFolder.Mode) async throws -> (
        isUpToDate: Bool, text: String
    ) {
        let configuration = try Configuration(folder.appendingPathComponent("graphgen.yaml").path)
        var text = ""
        let isUpToDate = try await Generation(configuration, mode: mode).run { event in
            if case .output(_, let report) = event {
                text += OutputSummary.text(of: report, folder: "out", mode: mode)
            }
        }
        return (isUpToDate, text)
    }

    @Test func aSecondRunChangesNothing() async throws {
        try await withFolder(Self.files) { folder in
            #expect(try await generate(folder, .check).isUpToDate == false)
            let dryRun = try await generate(folder, .dryRun)
            #expect(
                dryRun.text
                    == "add out/nodes/Lamp.md\nout: 1 would be added, 0 would be changed, 0 would be removed, 0 unchanged\n"
            )
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("out").path))
            let written = try await generate(folder, .write)
            #expect(written.text == "out: 1 added, 0 changed, 0 removed, 0 unchanged\n")
            #expect(
                FileManager.default.fileExists(
                    atPath: folder.appendingPathComponent("out/nodes/Lamp.md").path))
            #expect(try await generate(folder, .check).isUpToDate)
        }
    }

    @Test func nothingIsWrittenWhereTheConfigurationHasNoOutputs() async throws {
        var files = Self.files
        files["graphgen.yaml"] = "pages: lamp.md\n"
        try await withFolder(files) { folder in
            let failure = await #expect(throws: BadInput.self) { try await generate(folder, .write) }
            #expect(failure?.diagnostics.map(\.id) == ["config-without-outputs"])
        }
    }

    /// The texts of the Swift package's files, by path, for the pages of a folder.
    private static func package(of pages: URL) async throws -> [String: String] {
        let configuration = try Configuration(
            text: "pages: \(pages.path)\nversion: v19.0\noutputs: [{ pack: swift, folder: out }]\n",
            file: "graphgen.yaml")
        let files = try await Generation(configuration).files { _ in }
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test func renamingAFieldChangesOnlyTheFilesThatMentionIt() async throws {
        let spec = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("spec/v19.0")
        try await withFolder([:]) { folder in
            let pages = folder.appendingPathComponent("pages")
            try FileManager.default.copyItem(at: spec, to: pages)
            let before = try await Self.package(of: pages)
            let page = pages.appendingPathComponent("user.md")
            let text = try String(contentsOf: page, encoding: .utf8)
            let renamed = text.replacing("| `birthday`<br>", with: "| `birth_date`<br>")
            #expect(renamed != text)
            try Data(renamed.utf8).write(to: page)
            let after = try await Self.package(of: pages)
            let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
            #expect(!changed.isEmpty)
            for path in changed {
                #expect(
                    before[path]?.contains("birthday") == true && after[path]?.contains("birthDate") == true,
                    "\(path)")
            }
        }
    }
}
