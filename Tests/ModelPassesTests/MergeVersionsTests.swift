import APIModel
import ModelPasses
import Testing

@Suite struct MergeVersionsTests {
    private func row(
        _ file: String, _ line: Int, _ name: String, _ introduced: String?, _ expires: String?,
        product: String = VersionPeriod.graphAPI
    ) -> VersionPeriod {
        VersionPeriod(
            product: product, name: name, introduced: introduced.flatMap { CalendarDay($0) },
            expires: expires.flatMap { CalendarDay($0) }, locations: [SourceLocation(file: file, line: line)])
    }

    /// The same whatever the order of rows.
    private func passed(_ rows: [VersionPeriod]) -> (versions: [VersionPeriod], diagnostics: [Diagnostic]) {
        let results = [rows, rows.reversed()].map { rows in
            var api = API(version: "v2.0")
            api.versions = rows
            return ModelPasses.run(api)
        }
        #expect(results[0].api == results[1].api && results[0].diagnostics == results[1].diagnostics)
        return (results[0].api.versions, results[0].diagnostics)
    }

    @Test func versionThatTwoPagesListStandsThereOnce() {
        let (versions, diagnostics) = passed([
            row("a.md", 3, "v2.0", "2020-01-01", nil), row("b.md", 9, "v2.0", nil, "2022-01-01"),
            row("b.md", 20, "v2.0", "2020-01-01", "2021-01-01", product: "Marketing API"),
        ])
        #expect(versions.map(\.product) == ["Graph API", "Marketing API"] && diagnostics.isEmpty)
        #expect(versions[0].introduced == CalendarDay("2020-01-01"))
        #expect(versions[0].expires == CalendarDay("2022-01-01"))
        // The row that says when it expires comes first.
        #expect(versions[0].locations.map { "\($0.file):\($0.line)" } == ["b.md:9", "a.md:3"])
    }

    @Test func ofDifferentDaysTheLaterOneCountsAndTheOtherIsSaid() {
        let (versions, diagnostics) = passed([
            row("a.md", 3, "v2.0", "2020-01-01", "2022-01-01"),
            row("b.md", 9, "v2.0", "2020-01-01", "2022-06-01"),
        ])
        #expect(versions.map(\.expires) == [CalendarDay("2022-06-01")])
        #expect(versions[0].locations.first?.file == "b.md")
        #expect(diagnostics.map(\.id) == ["version-days-differ"])
        #expect(diagnostics.first?.location?.description == "a.md:3:1")
        #expect(
            diagnostics.first?.message.contains("expires on 2022-01-01 here and on 2022-06-01 at b.md:9")
                == true)
    }
}
