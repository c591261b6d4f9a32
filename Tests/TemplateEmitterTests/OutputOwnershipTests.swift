import APIModel
import Foundation
import Testing

@testable import TemplateEmitter

/// Whose files and folders they are: nothing that a run did not write is ever overwritten or removed.
@Suite struct OutputOwnershipTests {
    private static let pack = PackOutputs(
        name: "test", paths: ["Sources/{{fileName}}.swift", "Fixed.swift"], copied: ["README.md"])

    private func file(_ path: String, _ text: String = "1") -> OutputFile {
        OutputFile(path: path, bytes: [UInt8](text.utf8))
    }

    @Test(arguments: ["", " ", "\t\n", "/", "//", "/.", "/usr/..", "/tmp/.git", "/tmp/a/.GIT/hooks", "a\nb"])
    func foldersThatAreNobodysAreRefused(path: String) {
        let failure = #expect(throws: BadInput.self) {
            try OutputFolder(path).apply([file("graphgen-test.txt")])
        }
        #expect(failure?.diagnostics.map(\.id) == ["bad-output-folder"])
        #expect(!FileManager.default.fileExists(atPath: "/graphgen-test.txt"))
    }

    @Test func aLinkToTheRootIsTheRoot() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/out", withDestinationPath: "/")
        #expect(OutputFolder.refusal(of: folder.path + "/out") != nil)
        #expect(OutputFolder.refusal(of: folder.path + "/other") == nil)
    }

    @Test(arguments: [".git/config", "a/.git/config", "a/.Git/hooks/x", "a/b/.git"])
    func noOutputLiesBelowGitsFolder(path: String) throws {
        let folder = try TemporaryFolder()
        #expect(throws: BadInput.self) { try OutputFolder(folder.path).apply([file(path)]) }
        // Nor does a list of our files make one ours.
        try folder.write(path, "1")
        let list = OutputManifest(hashes: [path: OutputManifest.hash([UInt8]("1".utf8))])
        try folder.write(OutputPath.manifest, String(decoding: try list.bytes, as: UTF8.self))
        #expect(throws: BadInput.self) { try OutputFolder(folder.path).apply([], force: true) }
        #expect(folder.text(path) == "1")
    }

    @Test func aFileThatSomebodyListedStays() throws {
        let folder = try TemporaryFolder(["mine.txt": "mine"])
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("Fixed.swift")], of: Self.pack)
        let text = try #require(folder.text(OutputPath.manifest))
        let hash = OutputManifest.hash([UInt8]("mine".utf8))
        try folder.write(
            OutputPath.manifest,
            text.replacingOccurrences(of: "\"files\" : {", with: "\"files\" : {\n\"mine.txt\" : \"\(hash)\",")
        )
        for force in [false, true] {
            let report = try output.apply([file("Fixed.swift")], of: Self.pack, force: force)
            #expect(report.removed == [] && folder.text("mine.txt") == "mine")
            #expect(report.diagnostics.map(\.id) == (force ? [] : ["stale-not-ours"]))
        }
    }

    @Test func aListWithoutASealRemovesWhatThePackCanMake() throws {
        let folder = try TemporaryFolder([
            "Sources/Lamp.swift": "1", "Sources/a/b.swift": "1", "README.md": "1",
        ])
        let hash = OutputManifest.hash([UInt8]("1".utf8))
        let files = ["Sources/Lamp.swift", "Sources/a/b.swift", "README.md"].map { "\"\($0)\": \"\(hash)\"" }
        try folder.write(
            OutputPath.manifest, "{\"manifestVersion\": 1, \"files\": {\(files.joined(separator: ","))}}")
        let report = try OutputFolder(folder.path).apply([], of: Self.pack)
        #expect(report.removed == ["README.md", "Sources/Lamp.swift"])
        #expect(folder.text("Sources/a/b.swift") == "1")
    }

    @Test func filesOfAnotherPackStay() throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("Other.txt")], of: PackOutputs(name: "other", paths: [], copied: []))
        let report = try output.apply([file("Fixed.swift")], of: Self.pack)
        #expect(report.removed == [] && folder.text("Other.txt") == "1")
        #expect(report.diagnostics.map(\.id) == ["stale-not-ours"])
    }

    @Test func staleFilesOfAnEarlierVersionOfThePackAreRemoved() throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("moved/Old.swift")], of: Self.pack)
        #expect(try output.apply([file("Fixed.swift")], of: Self.pack).removed == ["moved/Old.swift"])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/moved"))
    }

    @Test func aLinkInTheListIsNotFollowed() throws {
        let outside = try TemporaryFolder(["victim": "1"])
        let folder = try TemporaryFolder()
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("sub/victim")], of: Self.pack)
        try FileManager.default.removeItem(atPath: folder.path + "/sub")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/sub", withDestinationPath: outside.path)
        for force in [false, true] {
            #expect(throws: BadInput.self) { try output.apply([], of: Self.pack, force: force) }
        }
        #expect(outside.text("victim") == "1")
    }
}
