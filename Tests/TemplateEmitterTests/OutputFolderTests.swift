import APIModel
import Foundation
import Testing

@testable import TemplateEmitter

@Suite struct OutputFolderTests {
    private func file(_ path: String, _ text: String) -> OutputFile {
        OutputFile(path: path, bytes: [UInt8](text.utf8))
    }

    @Test(arguments: [
        "/etc/passwd", "../a", "a/../../b", "a/./b", "a//b", "", "a\u{0}b", "a\nb", "C:/x", "a\\b",
        ".git/config",
        ".GRAPHGEN-manifest.json", "a/b ", "a.", ".graphgen-staging-1/x",
        "a/\(String(repeating: "x", count: 300))",
    ])
    func pathsThatLeaveTheFolderOrMeanSomethingElseAreRefused(path: String) throws {
        let folder = try TemporaryFolder()
        #expect(throws: BadInput.self) {
            try OutputFolder(folder.path).apply([file("good", "x"), file(path, "x")])
        }
        #expect(folder.names == [])
    }

    @Test(arguments: [["a.txt", "a.txt"], ["User.swift", "user.swift"], ["a", "a/b"], ["é", "e\u{301}"]])
    func outputsThatAreOneFileAreRefused(paths: [String]) {
        #expect(OutputPath.diagnostics(of: paths).contains { $0.id == "output-collision" })
    }

    @Test(arguments: [
        (["a", "a"], "two outputs are called \"a\"; change a `path` of pack.yaml"),
        (
            ["a", "A"],
            "two outputs are called \"A\" and \"a\", which are one file on some disks; change a `path` of pack.yaml"
        ),
    ]) func outputsOfOneNameAreNamedOnce(paths: [String], message: String) {
        #expect(OutputPath.diagnostics(of: paths).map(\.message) == [message])
    }

    @Test func onlyChangedFilesAreWrittenAndStaleOnesRemoved() throws {
        let folder = try TemporaryFolder(["foreign.txt": "mine"])
        let output = OutputFolder(folder.path + "/out")
        let first = try output.apply([file("a.txt", "1"), file("sub/deep/b.txt", "2")])
        #expect(first.added == ["a.txt", "sub/deep/b.txt"])
        let date = {
            try FileManager.default.attributesOfItem(atPath: output.path + "/a.txt")[.modificationDate]
                as? Date
        }
        let before = try date()
        let second = try output.apply([file("a.txt", "1"), file("c.txt", "3")])
        #expect(
            second.added == ["c.txt"] && second.removed == ["sub/deep/b.txt"] && second.unchanged == ["a.txt"]
        )
        #expect(try date() == before)
        #expect(folder.names == ["foreign.txt", "out/.graphgen-manifest.json", "out/a.txt", "out/c.txt"])
        #expect(FileManager.default.fileExists(atPath: output.path + "/sub") == false)
        #expect(try output.apply([file("a.txt", "1"), file("c.txt", "3")], mode: .check).isUpToDate)
    }

    @Test func editedFilesStopEverythingUnlessForced() throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("a", "1"), file("b", "1")])
        try folder.write("a", "edited")
        #expect(throws: BadInput.self) { try output.apply([file("a", "2"), file("b", "2")]) }
        #expect(folder.text("a") == "edited" && folder.text("b") == "1")
        let dry = try output.apply([file("a", "2"), file("b", "2")], mode: .dryRun)
        #expect(dry.edited == ["a"] && dry.changed == ["b"])
        #expect(try output.apply([file("a", "2"), file("b", "2")], force: true).changed == ["a", "b"])
        #expect(folder.text("a") == "2")
    }

    @Test func staleFilesThatWereEditedStayAndAreReportedEachTime() throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("a", "1")])
        try folder.write("a", "edited")
        for _ in 0..<2 {
            let report = try output.apply([])
            #expect(report.edited == ["a"] && report.diagnostics.map(\.id) == ["stale-but-edited"])
            #expect(folder.text("a") == "edited")
        }
        #expect(try output.apply([], force: true).removed == ["a"])
        #expect(folder.text("a") == nil)
    }

    @Test func filesThatAreNotOursAreNeverTouched() throws {
        let folder = try TemporaryFolder(["a": "foreign"])
        let output = OutputFolder(folder.path)
        for force in [false, true] {
            #expect(throws: BadInput.self) {
                try output.apply([file("a", "1"), file("b", "1")], force: force)
            }
        }
        #expect(folder.names == ["a"] && folder.text("a") == "foreign")
        #expect(try output.apply([file("a", "foreign")]).unchanged == ["a"])
    }

    @Test func checkAndDryRunWriteNothing() throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(folder.path)
        _ = try output.apply([file("old", "1"), file("same", "1"), file("new", "1")])
        let files = [file("same", "1"), file("new", "2"), file("more", "1")]
        let report = try output.apply(files, mode: .check)
        #expect(report.diagnostics.map(\.id) == ["missing-output", "outdated-output", "stale-output"])
        #expect(!report.isUpToDate)
        let dry = try output.apply(files, mode: .dryRun)
        #expect(
            dry.added == ["more"] && dry.changed == ["new"] && dry.removed == ["old"]
                && dry.diagnostics.isEmpty)
        #expect(folder.text("new") == "1" && folder.text("old") == "1" && folder.text("more") == nil)
    }

    @Test func linksInsideOfTheFolderAreNotFollowed() throws {
        let outside = try TemporaryFolder(["secret": "1"])
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/sub", withDestinationPath: outside.path)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: outside.path + "/secret")
        for path in ["sub/x", "link"] {
            #expect(throws: BadInput.self) {
                try OutputFolder(folder.path).apply([file(path, "2")], force: true)
            }
        }
        #expect(outside.names == ["secret"] && outside.text("secret") == "1")
    }

    @Test func aManifestThatLeavesTheFolderRemovesNothing() throws {
        let folder = try TemporaryFolder(["victim": "1"])
        let hash = OutputManifest.hash([UInt8]("1".utf8))
        try folder.write(
            "out/.graphgen-manifest.json", "{\"manifestVersion\": 1, \"files\": {\"../victim\": \"\(hash)\"}}"
        )
        #expect(throws: BadInput.self) { try OutputFolder(folder.path + "/out").apply([]) }
        try folder.write("out/.graphgen-manifest.json", "not json")
        #expect(throws: BadInput.self) { try OutputFolder(folder.path + "/out").apply([]) }
        #expect(folder.text("victim") == "1")
    }

    @Test func aFileWhereAFolderIsNeededStopsEverything() throws {
        let folder = try TemporaryFolder(["sub": "a file"])
        #expect(throws: BadInput.self) {
            try OutputFolder(folder.path).apply([file("a", "1"), file("sub/b", "1")])
        }
        #expect(folder.names == ["sub"])
    }

    @Test func anUnwritableFolderLeavesEverythingAsItWas() throws {
        let folder = try TemporaryFolder(["blocked": "a file"])
        #expect(throws: BadInput.self) {
            try OutputFolder(folder.path + "/blocked").apply([file("a", "1")])
        }
        #expect(folder.names == ["blocked"] && folder.text("blocked") == "a file")
    }

    @Test func foldersThatWereMadeForARunThatFailedAreGone() throws {
        let folder = try TemporaryFolder([:])
        // No system takes a path of so many letters.
        let long = Array(repeating: String(repeating: "x", count: 200), count: 40).joined(separator: "/")
        #expect(throws: BadInput.self) {
            try OutputFolder(folder.path + "/out").apply([file("a/b/c/d", "1"), file(long + "/e", "1")])
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func theManifestIsReadBackAsWritten() throws {
        let manifest = OutputManifest(hashes: ["b \"x\"": "02", "a/é": "01", "B": "03"], pack: "test")
        let bytes = try manifest.bytes
        #expect(try OutputManifest(bytes: bytes, file: "m") == manifest)
        #expect(
            String(decoding: bytes, as: UTF8.self).replacing(/[0-9a-f]{64}/, with: "SEAL")
                == "{\n  \"files\" : {\n    \"B\" : \"03\",\n    \"a/é\" : \"01\",\n    \"b \\\"x\\\"\" : \"02\"\n  },\n"
                + "  \"manifestVersion\" : 1,\n  \"pack\" : \"test\",\n  \"seal\" : \"SEAL\"\n}\n")
        #expect(OutputManifest.hash([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func aManifestAsEarlierVersionsWroteItIsRead() throws {
        let text = "{\n  \"manifestVersion\": 1,\n  \"files\": {\n    \"a\": \"01\"\n  }\n}\n"
        #expect(try OutputManifest(bytes: [UInt8](text.utf8), file: "m").hashes == ["a": "01"])
    }
}
