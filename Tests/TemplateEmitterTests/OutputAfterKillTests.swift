import APIModel
import Foundation
import Testing

@testable import TemplateEmitter

/// A run can end at any moment. The next one, with the same pages or others, leaves the folder as a clean run does.
@Suite struct OutputAfterKillTests {
    private func file(_ path: String, _ text: String) -> OutputFile {
        OutputFile(path: path, bytes: [UInt8](text.utf8))
    }

    private func hash(_ text: String) -> String { OutputManifest.hash([UInt8](text.utf8)) }

    /// A folder as a run leaves it that was about to write `pending` over `files` and moved some of them.
    private func interrupted(_ found: [String: String], files: [String: String], pending: [String: String])
        throws
        -> TemporaryFolder
    {
        let folder = try TemporaryFolder(found)
        let manifest = OutputManifest(hashes: files.mapValues(hash), pending: pending.mapValues(hash))
        try folder.write(OutputPath.manifest, String(decoding: try manifest.bytes, as: UTF8.self))
        return folder
    }

    @Test(arguments: [".graphgen-staging", ".graphgen-staging-4711"])
    func whatWasWrittenToTheSideIsCleared(staging: String) throws {
        let folder = try TemporaryFolder(["out/\(staging)/new-0": "1", "out/\(staging)/removed-0": "2"])
        let output = OutputFolder(folder.path + "/out")
        _ = try output.apply([file("a", "1")])
        #expect(folder.names == ["out/.graphgen-manifest.json", "out/a"])
        try folder.write("out/\(staging)/new-0", "1")
        _ = try output.apply([file("a", "1")])
        #expect(folder.names == ["out/.graphgen-manifest.json", "out/a"])
    }

    @Test(arguments: ["old", "new"])
    func aFileWithItsOldOrItsNewContentIsOurs(found: String) throws {
        let folder = try interrupted(["a": found], files: ["a": "old"], pending: ["a": "new"])
        let report = try OutputFolder(folder.path).apply([file("a", "third")])
        #expect(report.changed == ["a"] && report.edited == [] && report.diagnostics == [])
        #expect(folder.text("a") == "third")
    }

    @Test func aFileThatWasEditedAfterAKillIsStillEdited() throws {
        let folder = try interrupted(["a": "mine"], files: ["a": "old"], pending: ["a": "new"])
        #expect(throws: BadInput.self) { try OutputFolder(folder.path).apply([file("a", "third")]) }
        #expect(folder.text("a") == "mine")
    }

    @Test func filesOfTheRunThatEndedAreRemovedWhereNobodyMakesThem() throws {
        let folder = try interrupted(
            ["kept": "1", "sub/new": "2"], files: ["kept": "1", "gone/old": "1"],
            pending: ["kept": "1", "sub/new": "2", "sub/never": "3"])
        try FileManager.default.createDirectory(
            atPath: folder.path + "/gone", withIntermediateDirectories: true)
        let report = try OutputFolder(folder.path).apply([file("kept", "1")])
        #expect(report.removed == ["sub/new"] && report.unchanged == ["kept"])
        #expect(folder.names == [OutputPath.manifest, "kept"])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/gone"))
        #expect(
            try OutputManifest(bytes: [UInt8]((folder.text(OutputPath.manifest) ?? "").utf8), file: "m")
                .pending == [:])
    }

    @Test func aFolderThatAnotherRunWritesToIsBusy() throws {
        let folder = try TemporaryFolder()
        let disk = OutputDisk(root: folder.path)
        try OutputHold.hold(disk) {
            let failure = #expect(throws: BadInput.self) {
                try OutputFolder(folder.path).apply([file("a", "1")])
            }
            #expect(failure?.diagnostics.map(\.id) == ["output-busy"])
        }
        #expect(try OutputFolder(folder.path).apply([file("a", "1")]).added == ["a"])
    }

    @Test func aRunThatFailsLeavesNoFolders() throws {
        let folder = try TemporaryFolder(["blocked": "a file"])
        #expect(throws: BadInput.self) {
            try OutputFolder(folder.path + "/made/deep").apply([file("a", "1"), file("a/b", "1")])
        }
        #expect(throws: BadInput.self) {
            try OutputFolder(folder.path + "/blocked/deep").apply([file("a", "1")])
        }
        let failure = #expect(throws: BadInput.self) {
            try OutputFolder(folder.path + "/made/\(String(repeating: "x", count: 300))").apply([
                file("a", "1")
            ])
        }
        #expect(failure?.diagnostics.first?.message.contains("File name too long") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["blocked"])
    }

    @Test func aManifestThatCannotBeReplacedTakesAllBack() throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("a", "1"), file("sub/b", "1")])
        let before = folder.text(OutputPath.manifest)
        // A path that the disk cannot have is found when the files are moved into place.
        let long = (0..<20).map { _ in String(repeating: "x", count: 250) }.joined(separator: "/")
        #expect(throws: BadInput.self) { try output.apply([file("a", "2"), file(long, "1")]) }
        #expect(folder.names == [OutputPath.manifest, "a", "sub/b"])
        #expect(folder.text("a") == "1" && folder.text(OutputPath.manifest) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                OutputPath.manifest, "a", "sub",
            ])
    }
}
