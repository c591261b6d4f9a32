import APIModel
import Foundation
import GraphGenCore
import Testing

@Suite struct ConfigurationTests {
    private func read(_ text: String) async throws -> (Configuration, folder: String) {
        try await withFolder(["graphgen.yaml": text]) { folder in
            (try Configuration(folder.appendingPathComponent("graphgen.yaml").path), folder.path + "/")
        }
    }

    @Test func pathsAreRelativeToItsFolderAndBuiltInPacksAreNot() async throws {
        let (configuration, folder) = try await read(
            """
            pages: [spec, /srv/pages]
            corrections: fixes.yaml
            outputs:
              - { pack: swift, folder: out }
              - { pack: ./mine, folder: /srv/out, options: { colour: red } }
            """)
        #expect(configuration.pages == [folder + "spec", "/srv/pages"])
        #expect(configuration.corrections == folder + "fixes.yaml")
        #expect(
            configuration.outputs == [
                .init(pack: "swift", folder: folder + "out", options: [:]),
                .init(pack: folder + "./mine", folder: "/srv/out", options: ["colour": "red"]),
            ])
    }

    @Test func onePageNeedsNoList() async throws {
        let (configuration, folder) = try await read("pages: lamp.md\nversion: v19.0\n")
        #expect(configuration.pages == [folder + "lamp.md"])
        #expect(configuration.version == "v19.0")
        #expect(configuration.outputs.isEmpty)
    }

    @Test func aConfigurationThatIsNotThereSaysSo() {
        let failure = #expect(throws: BadInput.self) { try Configuration("/nowhere/graphgen.yaml") }
        #expect(failure?.diagnostics.map(\.id) == ["config-missing"])
        #expect(failure?.diagnostics.first?.location == SourceLocation(file: "/nowhere/graphgen.yaml"))
    }

    @Test(
        arguments: [
            ("pages: .\noutput: []\n", "yaml-unknown-key", 2, 1),
            ("version: v19.0\n", "yaml-missing-key", 1, 1),
            ("pages: .\noutputs: [{ pack: swift }]\n", "yaml-missing-key", 2, 11),
            ("pages: { a: b }\n", "yaml-shape", 1, 8),
        ])
    func whatIsWrongHasALocation(text: String, id: String, line: Int, column: Int) async throws {
        let failure = await #expect(throws: BadInput.self) { try await read(text) }
        let diagnostic = try #require(failure?.diagnostics.first)
        #expect(diagnostic.id == id)
        #expect(diagnostic.location.map { [$0.line, $0.column] } == [line, column])
    }
}
