import Foundation
import GraphGenCore
import TemplateEmitter
import Testing

@Suite struct TemplateGuideTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test func noKeyIsWithoutMeaningAndExample() async throws {
        let api = try await Pipeline(
            [root + "/spec/v19.0"], corrections: root + "/spec/v19.0/corrections.yaml"
        ).api
        let guide = TemplateGuide(api, pack: try TemplatePack(builtIn: "swift"))
        #expect(guide.incomplete == [])
        #expect(guide.kinds.count > 15)
    }

    @Test func whatChangedIsKnownByTimeAndSize() async throws {
        try await withFolder(["a.md": "1", "b/c.md": "2"]) { folder in
            let before = Watch(paths: [folder.path])
            #expect(Watch(paths: [folder.path]).changes(since: before) == [])
            try Data("22".utf8).write(to: folder.appendingPathComponent("b/c.md"))
            try FileManager.default.removeItem(at: folder.appendingPathComponent("a.md"))
            #expect(
                Watch(paths: [folder.path]).changes(since: before)
                    == ["a.md", "b/c.md"].map { folder.path + "/" + $0 })
        }
    }
}
