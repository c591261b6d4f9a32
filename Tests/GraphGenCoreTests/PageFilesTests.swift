import APIModel
import Foundation
import GraphGenCore
import ReferencePages
import Testing

@testable import ReferenceReader

@Suite struct PageFilesTests {
    @Test func aFolderIsSearchedWithAllThatIsBelowIt() async throws {
        try await withFolder([
            "b.md": "", "a.MARKDOWN": "", "below/c.txt": "", "d.html": "", ".hidden.md": "", ".git/e.md": "",
            "md": "",
        ]) { folder in
            let found = try PageFiles.find(folder.path + "/")
            #expect(found == ["a.MARKDOWN", "b.md", "below/c.txt"].map { folder.path + "/" + $0 })
        }
    }

    @Test func aFileThatIsNamedTwiceIsReadOnce() async throws {
        try await withFolder(["lamp.md": lamp]) { folder in
            let file = folder.appendingPathComponent("lamp.md").path
            let read = try await PageFiles.read([file, folder.path, file]) { $0.file }
            #expect(read == [file])
        }
    }

    @Test func allThatIsWrongIsTold() async throws {
        try await withFolder(["empty.md": "", "none/x.html": "", "lamp.md": lamp]) { folder in
            let paths = ["absent.md", "empty.md", "none", "lamp.md"].map { folder.path + "/" + $0 }
            let failure = await #expect(throws: BadInput.self) { try await PageFiles.read(paths) { $0.file } }
            #expect(failure?.diagnostics.map(\.id) == ["page-missing", "folder-without-pages", "page-empty"])
        }
    }

    @Test func pagesComeInTheOrderOfTheirPaths() async throws {
        let files = Dictionary(uniqueKeysWithValues: (10..<60).map { ("p\($0).md", lamp) })
        try await withFolder(files) { folder in
            let read = try await PageFiles.read([folder.path]) { $0.file }
            #expect(read == files.keys.sorted().map { folder.path + "/" + $0 })
        }
    }
}
