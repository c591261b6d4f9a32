import APIModel
import Foundation
import GraphGenCore
import Testing

@Suite struct PipelineTests {
    @Test func pagesGivenOutrankThoseOfTheConfiguration() async throws {
        try await withFolder([
            "lamp.md": lamp, "other/lamp.md": lamp, "graphgen.yaml": "pages: lamp.md\nversion: v1.0\n",
        ]) { folder in
            let configuration = folder.appendingPathComponent("graphgen.yaml").path
            let other = folder.appendingPathComponent("other/lamp.md").path
            let given = try await Pipeline([other], orThoseOf: configuration)
            #expect(given.api.sources.map(\.file) == [other])
            let configured = try await Pipeline([], orThoseOf: configuration)
            #expect(configured.api.sources.map(\.file) == [folder.path + "/lamp.md"])
            #expect(configured.api.version == "v1.0")
        }
    }

    @Test func eachRowIsInTheModelOrInADiagnostic() async throws {
        let page = lamp + "| `cut\n"
        try await withFolder(["lamp.md": page]) { folder in
            let pipeline = try await Pipeline([folder.path])
            #expect(pipeline.counts[.row]?.read == 2)
            for fact in ReadFact.allCases {
                let count = pipeline.counts[fact] ?? ReadCount()
                #expect(count.read == count.inModel + pipeline.reported(fact), "\(fact)")
            }
            #expect(pipeline.hasWarnings && !pipeline.hasErrors)
            #expect(
                pipeline.summary.hasPrefix(
                    "pages: 1\nlines: 4 of tables = 4 read + 0 in diagnostics\nrows: 2 read = "))
        }
    }

    @Test func linesAreCountedBeforeTheyAreRead() async throws {
        let page = lamp + "\nText.\n\n## Other\n\n| words of no table\n"
        try await withFolder(["lamp.md": page]) { folder in
            let pipeline = try await Pipeline([folder.path])
            #expect(
                pipeline.summary.hasPrefix(
                    "pages: 1\nlines: 4 of tables = 3 read + 1 in diagnostics\nrows: 2 read = 1"))
            #expect(
                pipeline.counts[.row]?.read == (pipeline.counts[.row]?.inModel ?? 0) + pipeline.reported(.row)
            )
        }
    }

    @Test func correctionsThatCannotBeReadAreAnError() async throws {
        try await withFolder(["lamp.md": lamp]) { folder in
            let file = folder.appendingPathComponent("lamp.md").path
            let failure = await #expect(throws: BadInput.self) {
                try await Pipeline([file], corrections: "/nowhere.yaml")
            }
            #expect(failure?.diagnostics.map(\.id) == ["corrections-unreadable"])
        }
    }

    @Test func typesOfCorrectionsAreWrittenAsPagesWriteThem() async throws {
        try await withFolder([
            "lamp.md": lamp,
            "c.yaml": "corrections:\n  - { field: lamp.id, type: \"list<int64>\", reason: x }\n",
        ]) { folder in
            let pipeline = try await Pipeline(
                [folder.appendingPathComponent("lamp.md").path],
                corrections: folder.appendingPathComponent("c.yaml").path)
            #expect(pipeline.api.nodes.first?.fields.first?.type == .list(.scalar(.int64)))
        }
    }

    @Test func aCensusCountsEachTextOnce() async throws {
        try await withFolder(["lamp.md": lamp + "| `glow`<br><br>the light of it | Light |\n"]) { folder in
            let census = try await TypeCensus([folder.path])
            #expect(census.entries.map(\.text).sorted() == ["numeric string", "the light of it"])
            #expect(census.entries.filter(\.isStructured).map(\.text) == ["numeric string"])
            #expect(census.text.hasSuffix("2 texts, 2 rows, 1 fully structured (50.00 %)\n"))
        }
    }
}
