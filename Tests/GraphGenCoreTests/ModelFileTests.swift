import APIModel
import Foundation
import GraphGenCore
import ModelPasses
import TemplateEmitter
import Testing

/// A model in a file stands for the pages.
struct ModelFileTests {
    @Test func aModelIsWrittenThroughAPackAsItsPagesWouldBe() async throws {
        try await withFolder([:]) { folder in
            let api = API(
                version: "v1.0",
                nodes: [
                    Node(
                        id: NodeID(slug: "lamp"), typeName: "Lamp", title: "Lamp",
                        location: SourceLocation(file: "lamp.md"))
                ])
            let file = folder.appendingPathComponent("model.json").path
            try ModelJSON.data(api).write(to: URL(fileURLWithPath: file))
            #expect(try API(modelFile: file) == api)
            let output = Configuration.Output(pack: "swift", folder: folder.path + "/out", options: [:])
            let isUpToDate = try await Generation(Configuration(model: file, output: output)).run { _ in }
            #expect(!isUpToDate)
            #expect(
                FileManager.default.fileExists(atPath: folder.path + "/out/Sources/GraphAPI/Nodes/Lamp.swift")
            )
        }
    }

    @Test(arguments: [
        ("{", "is wrong"), ("{\"version\": 1}", "`schemaVersion` is missing"),
        ("{\"schemaVersion\": 1, \"version\": 1}", "`version` is no String"),
    ])
    func whatIsNoModelIsRefusedWithItsPlace(text: String, words: String) async throws {
        try await withFolder([:]) { folder in
            let file = folder.appendingPathComponent("model.json").path
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            let failure = try #require(throws: BadInput.self) { try API(modelFile: file) }
            #expect(failure.diagnostics.first?.id == "model-unreadable")
            #expect(failure.diagnostics.first?.message.contains(words) == true)
        }
    }

    @Test func aModelOfAnotherFormatIsRefused() async throws {
        try await withFolder([:]) { folder in
            var api = API(version: "v1.0")
            api.schemaVersion = 99
            let file = folder.appendingPathComponent("model.json").path
            try ModelJSON.data(api).write(to: URL(fileURLWithPath: file))
            #expect(throws: BadInput.self) { try API(modelFile: file) }
        }
    }
}
