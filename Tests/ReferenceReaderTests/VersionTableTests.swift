import APIModel
import Foundation
import Testing

@testable import ReferenceReader

/// Tables that say until when versions answer.
@Suite struct VersionTableTests {
    private func read(_ text: String) throws -> ReadResult { ReferenceReader.read([try page(text)]) }

    private func table(_ header: String, _ rows: String..., title: String = "## Graph API") -> String {
        let delimiter = String(repeating: "| --- ", count: header.split(separator: "|").count) + "|"
        return "# Changes\n\n\(title)\n\n| \(header) |\n\(delimiter)\n" + rows.map { "| \($0) |\n" }.joined()
    }

    @Test(arguments: [
        "Version | Date Introduced | Available Until", "Version | Release Date | Expiration Date",
        "API Version | Released | Expires",
    ])
    func rowsHaveTheirDays(header: String) throws {
        let read = try read(table(header, "[v14.0](https://x.y/z) | May 25, 2022 | September 17, 2024"))
        let version = try #require(read.api.versions.first)
        #expect(version.product == "Graph API" && version.name == "v14.0")
        #expect(
            version.introduced == CalendarDay("2022-05-25") && version.expires == CalendarDay("2024-09-17"))
        #expect(version.locations.map(\.line) == [7] && read.api.versions.count == 1)
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
        #expect(read.counts[.row]?.read == 1 && read.counts[.row]?.inModel == 1)
    }

    @Test func columnsMayStandInAnyOrder() throws {
        let api = try read(table("Available Until | Notes | Version", "2024-09-17 | Lamps | v14.0")).api
        #expect(
            api.versions.map(\.name) == ["v14.0"] && api.versions.first?.expires == CalendarDay("2024-09-17"))
        #expect(api.versions.first?.introduced == nil)
    }

    @Test(arguments: [
        ("January 23, 2023", "2023-01-23"), ("23 January 2023", "2023-01-23"),
        ("Sept. 2nd, 2021", "2021-09-02"),
        ("2023-01-23", "2023-01-23"), ("2023 Jan 23", "2023-01-23"), ("Monday, May 1, 2023", "2023-05-01"),
        ("Extended to February 8, 2021", "2021-02-08"), ("09/17/2024", "2024-09-17"),
        ("17.09.2024", "2024-09-17"),
        ("Extended from May 14, 2024 to August 13, 2024", "2024-08-13"),
        ("May 14, 2024 (that is 2024-05-14)", "2024-05-14"), ("At least until May 21, 2026", "2026-05-21"),
    ])
    func dayIsReadInManyForms(text: String, day: String) {
        #expect(CalendarDay(day).map { StatedDay(text) == .day($0) } == true)
    }

    @Test(arguments: [
        "TBD", "tbd", "T.B.D.", "TBD (at least two years)", "TBA", "N/A", "-", "\u{2014}", "",
        "Not announced",
        "To be determined", "Unknown",
    ])
    func wordsThatSayThatThereIsNoDayAreFine(text: String) throws {
        let read = try read(
            table("Version | Date Introduced | Available Until", "v14.0 | May 25, 2022 | \(text)"))
        #expect(read.api.versions.map(\.expires) == [nil] && read.diagnostics.isEmpty, "\(read.diagnostics)")
    }

    @Test(arguments: [
        "Soon", "May 2024", "February 30, 2024", "05/09/2024", "May 14, 2024, August 13, 2024", "May 25, 24",
        "2024",
    ])
    func dayThatCannotBeReadIsLeftOutAndSaidSo(text: String) throws {
        let read = try read(
            table("Version | Date Introduced | Available Until", "v14.0 | May 25, 2022 | \(text)"))
        #expect(read.api.versions.map(\.introduced) == [CalendarDay("2022-05-25")])
        #expect(read.api.versions.map(\.expires) == [nil])
        #expect(read.diagnostics.map(\.id) == ["version-day-unreadable"])
        #expect(read.diagnostics.first?.lines == [7])
    }

    @Test(arguments: [
        ("## Available Marketing API Versions", "Marketing API"), ("## Graph API", "Graph API"),
        ("## Versions", "Graph API"), ("## Marketing API\n\n### Old ones", "Marketing API"),
        ("## All\n\n**Marketing API**", "Marketing API"),
    ])
    func productIsToldByTheHeadingAbove(title: String, product: String) throws {
        let api = try read(table("Version | Release Date", "v1.0 | May 1, 2018", title: title)).api
        #expect(api.versions.map(\.product) == [product])
    }

    @Test func rowWithoutAVersionIsNotInTheModelAndSaidSo() throws {
        let read = try read(
            table("Version | Release Date", "v2.0 | May 1, 2018", "All older ones | May 1, 2010"))
        #expect(read.api.versions.map(\.name) == ["v2.0"])
        #expect(read.diagnostics.map(\.id) == ["row-of-unknown-table"] && read.diagnostics[0].lines == [8])
        #expect(read.diagnostics[0].message.contains("names none such as v19.0"))
    }

    @Test(arguments: [
        ("v19.0", "v19.0"), ("V19.0 (newest)", "v19.0"), ("Version 19.0", "v19.0"), ("v19", "v19.0"),
    ])
    func versionIsWrittenAsInAddresses(text: String, name: String) {
        #expect(APIVersion.name(in: text) == name)
    }

    @Test(arguments: ["19", "v", "", "vx.y", "v1.2.3", "older"]) func otherTextsNameNoVersion(text: String) {
        #expect(APIVersion.name(in: text) == nil)
    }

    @Test func tableOfVersionsWithoutADayIsNone() throws {
        let read = try read(table("Version | What was new", "v2.0 | Lamps"))
        #expect(read.api.versions.isEmpty && read.diagnostics.map(\.id) == ["row-of-unknown-table"])
    }
}
