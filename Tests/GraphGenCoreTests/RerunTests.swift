import APIModel
import Foundation
import TemplateEmitter
import Testing

@testable import GraphGenCore

private let factsPack = """
    name: facts
    description: Names of nodes.
    outputs:
      - { template: node, for: node, path: "nodes/{{typeName}}.md" }

    """
private let inputs = [
    "pages/lamp.md": lamp, "pack/pack.yaml": factsPack, "pack/node.mustache": "{{typeName}} {{title}}\n",
    "corrections.yaml": "corrections: []\n",
    "graphgen.yaml": "pages: pages\noutputs: [{ pack: ./pack, folder: out }]\n",
]

/// A run is not made again where nothing changed; whatever did change is seen.
@Suite struct RerunTests {
    /// What no run says, but one that repeats a record into which it was written.
    private static let planted = "this stood in the record alone"

    /// Runs, and tells what was told; a run that is not made tells what was planted.
    private func run(
        _ folder: URL, mode: OutputFolder.Mode = .write, force: Bool = false
    ) async throws -> (isRepeated: Bool, text: String) {
        // What was written just before is taken for what changes during the run.
        try await Task.sleep(for: .milliseconds(30))
        let configuration = try Configuration(folder.appendingPathComponent("graphgen.yaml").path)
        let records = RunRecords(folder: folder.appendingPathComponent("records"))
        var text = ""
        var isRepeated = false
        _ = try await Generation(configuration, mode: mode, force: force, records: records).run { event in
            switch event {
            case .output(_, let report):
                text += OutputSummary.text(of: report, folder: "out", mode: mode)
            case .diagnostic(let diagnostic):
                if diagnostic.message == Self.planted { isRepeated = true }
            }
        }
        return (isRepeated, text)
    }

    /// Writes something into the record that no run says. False where there is no record.
    private func plant(_ folder: URL) throws -> Bool {
        let configuration = try Configuration(folder.appendingPathComponent("graphgen.yaml").path)
        let records = RunRecords(folder: folder.appendingPathComponent("records"))
        guard var record = records.record(of: configuration) else { return false }
        record.diagnostics.append(Diagnostic(ConfigurationDiagnostic.pageMissing, Self.planted))
        records.keep(record, of: configuration)
        return true
    }

    /// A folder after a run, with the mark in its record.
    private func withRun(
        _ more: [String: String] = [:], _ body: (URL) async throws -> Void
    ) async throws {
        try await withFolder(inputs.merging(more) { $1 }) { folder in
            let first = try await run(folder).text
            #expect(first.hasSuffix(" added, 0 changed, 0 removed, 0 unchanged\n"))
            try #require(try plant(folder))
            try await body(folder)
        }
    }

    private func write(_ text: String, _ path: String, in folder: URL) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(path))
    }

    @Test(arguments: [OutputFolder.Mode.write, .check, .dryRun])
    func aRunWithoutChangesIsNotMadeAgain(mode: OutputFolder.Mode) async throws {
        try await withRun { folder in
            let file = folder.appendingPathComponent("out/nodes/Lamp.md").path
            let before = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
            let second = try await run(folder, mode: mode)
            #expect(second.isRepeated)
            #expect(second.text.hasSuffix(", 1 unchanged\n"))
            let after = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
            #expect(before == after)
        }
    }

    @Test(arguments: [
        ("pages/lamp.md", lamp + "\n"), ("pages/potter.md", lamp.replacing("lamp", with: "potter")),
        ("pack/pack.yaml", factsPack + "# \n"), ("pack/node.mustache", "{{typeName}}\n"),
        ("pack/files/notes.txt", "Notes.\n"),
        ("graphgen.yaml", inputs["graphgen.yaml", default: ""] + "version: v1.0\n"),
        ("graphgen.yaml", inputs["graphgen.yaml", default: ""] + "corrections: corrections.yaml\n"),
    ])
    func anyChangedInputIsReadAgain(path: String, text: String) async throws {
        try await withRun(["pack/files/read.me": ""]) { folder in
            try write(text, path, in: folder)
            #expect(try await run(folder).isRepeated == false)
        }
    }

    @Test func changedCorrectionsAndModelsAreReadAgain() async throws {
        let configuration = files(corrections: "corrections.yaml")
        try await withRun(configuration) { folder in
            #expect(try await run(folder).isRepeated)
            try write("corrections: [] # none\n", "corrections.yaml", in: folder)
            #expect(try await run(folder).isRepeated == false)
        }
    }

    private func files(corrections: String) -> [String: String] {
        ["graphgen.yaml": inputs["graphgen.yaml", default: ""] + "corrections: \(corrections)\n"]
    }

    @Test func aPageThatIsGoneIsMissed() async throws {
        try await withRun { folder in
            try write(lamp.replacing("lamp", with: "potter"), "pages/potter.md", in: folder)
            _ = try await run(folder)
            try #require(try plant(folder))
            try FileManager.default.removeItem(at: folder.appendingPathComponent("pages/potter.md"))
            #expect(try await run(folder).isRepeated == false)
        }
    }

    @Test func aFileThatWasEditedByHandIsFound() async throws {
        try await withRun { folder in
            try write("Mine.\n", "out/nodes/Lamp.md", in: folder)
            let failure = await #expect(throws: BadInput.self) { try await run(folder) }
            #expect(failure?.diagnostics.map(\.id) == ["hand-edited"])
            let forced = try await run(folder, force: true).text
            #expect(forced.contains("1 changed"))
        }
    }

    @Test func aFileThatIsMissingIsWrittenAgain() async throws {
        try await withRun { folder in
            try FileManager.default.removeItem(at: folder.appendingPathComponent("out/nodes/Lamp.md"))
            #expect(try await run(folder).text == "out: 1 added, 0 changed, 0 removed, 0 unchanged\n")
        }
    }

    @Test func aLinkInThePlaceOfAFileIsRefused() async throws {
        try await withRun { folder in
            let file = folder.appendingPathComponent("out/nodes/Lamp.md")
            let other = folder.appendingPathComponent("Lamp.md")
            try FileManager.default.moveItem(at: file, to: other)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: other)
            let failure = await #expect(throws: BadInput.self) { try await run(folder) }
            #expect(failure?.diagnostics.map(\.id) == ["link-in-output"])
        }
    }

    @Test func whatAnEndedRunLeftIsCleared() async throws {
        try await withRun { folder in
            let staging = folder.appendingPathComponent("out/.graphgen-staging-1")
            try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
            #expect(try await run(folder).isRepeated == false)
            #expect(!FileManager.default.fileExists(atPath: staging.path))
        }
    }

    @Test func anotherListOfFilesIsNotTaken() async throws {
        try await withRun { folder in
            let list = folder.appendingPathComponent("out/.graphgen-manifest.json")
            let text = try String(contentsOf: list, encoding: .utf8)
            try Data((text + "\n").utf8).write(to: list)
            #expect(try await run(folder).isRepeated == false)
        }
    }

    @Test func aRunThatWritesNothingIsNotRemembered() async throws {
        try await withFolder(inputs) { folder in
            _ = try await run(folder, mode: .check)
            #expect(try plant(folder) == false)
            _ = try await run(folder, mode: .dryRun)
            #expect(try plant(folder) == false)
        }
    }

    @Test func aRunIsMadeWhereRecordsCannotBeKept() async throws {
        try await withFolder(inputs.merging(["records": "a file"]) { $1 }) { folder in
            let first = try await run(folder).text
            #expect(first.contains("1 added"))
            let second = try await run(folder).text
            #expect(second.contains("1 unchanged"))
        }
    }

    @Test func aFileThatChangedSinceTheStartHasNoHash() async throws {
        try await withFolder(inputs) { folder in
            let configuration = try Configuration(folder.appendingPathComponent("graphgen.yaml").path)
            let found = try #require(RunInputs(configuration))
            try await Task.sleep(for: .milliseconds(30))
            let start = FileTime.now
            let (now, then) = (await found.hash(), await found.hash(asOf: start))
            #expect(now != nil && now == then)
            try write(lamp, "pages/lamp.md", in: folder)
            #expect(await found.hash(asOf: start) == nil)
            #expect(await found.hash() != nil)
        }
    }
}
