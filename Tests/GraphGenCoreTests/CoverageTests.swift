import APIModel
import Foundation
import GraphGenCore
import ModelPasses
import Testing

/// What is described of a model, and the document about it.
@Suite struct CoverageTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func page(_ description: String) -> String {
        """
        url: https://developers.facebook.com/docs/graph-api/reference/lamp/

        # Lamp

        ## Reading

        Something that gives light.

        ### Fields

        | Field | Description |
        | --- | --- |
        | `id`<br><br>numeric string | The lamp |
        | `watts`<br><br>int32 | \(description) |

        """
    }

    @Test func whatIsNotDescribedIsAFigureOfItsNode() async throws {
        try await withFolder(["lamp.md": Self.page("")]) { folder in
            let pipeline = try await Pipeline([folder.path])
            let notes = pipeline.diagnostics.filter { $0.id == "description-missing" }
            #expect(notes.map(\.message) == ["`lamp` has no description for 1 of 2 fields"])
            #expect(notes.first?.location?.line == 3)
            let text = CoverageReport.markdown(pipeline.api)
            #expect(text.contains("| fields | 2 | 1 |\n"))
            #expect(text.contains("\n### Fields\n\n- `lamp`: `watts`\n"))
        }
        try await withFolder(["lamp.md": Self.page("How much it draws")]) { folder in
            let pipeline = try await Pipeline([folder.path])
            #expect(!pipeline.diagnostics.contains { $0.id == "description-missing" })
            #expect(!CoverageReport.markdown(pipeline.api).contains("### Fields"))
        }
    }

    @Test func thePageInDocsIsThatOfThePagesInSpec() async throws {
        let spec = root.appendingPathComponent("spec/v19.0").path
        let api = try await Pipeline([spec], corrections: spec + "/corrections.yaml").api
        let page = try String(contentsOf: root.appendingPathComponent("docs/coverage.md"), encoding: .utf8)
        #expect(page == CoverageReport.markdown(api), "make docs-coverage writes it anew")
    }
}
