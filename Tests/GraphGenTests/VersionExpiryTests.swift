import Foundation
import TestSupport
import Testing

/// `graphgen lint --today`: what it says of the version of the pages.
@Suite struct VersionExpiryTests {
    private static let page =
        "# Changes\n\n## Graph API\n\n| Version | Date Introduced | Available Until |\n| --- | --- | --- |\n"
        + "| v2.0 | May 1, 2018 | TBD |\n| v1.0 | May 1, 2016 | September 17, 2024 |\n\n## Marketing API\n\n"
        + "| Version | Date Introduced | Available Until |\n| --- | --- | --- |\n| v2.0 | May 1, 2018 | May 1, 2019 |\n"

    private func lint(_ version: String, _ arguments: [String]) throws -> Command.Outcome {
        try Command.withFolder { folder in
            let pages = folder.appendingPathComponent("pages")
            try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
            try Self.page.write(to: pages.appendingPathComponent("c.md"), atomically: true, encoding: .utf8)
            try "pages: pages\nversion: \(version)\noutputs:\n  - { pack: reference, folder: out }\n".write(
                to: folder.appendingPathComponent("graphgen.yaml"), atomically: true, encoding: .utf8)
            return try Command.run(["lint"] + arguments, in: folder)
        }
    }

    private func words(_ outcome: Command.Outcome) -> String {
        String(decoding: outcome.output, as: UTF8.self) + outcome.errors
    }

    @Test(arguments: [
        ("2024-06-19", "v1.0 expires on 2024-09-17, in 90 days"),
        ("2024-09-16", "v1.0 expires on 2024-09-17, in 1 day,"),
        ("2024-09-17", "v1.0 expires today"), ("2024-09-18", "v1.0 expired on 2024-09-17, 1 day ago"),
        ("2026-09-17", "v1.0 expired on 2024-09-17, 730 days ago"),
    ])
    func versionThatExpiresSoonIsAWarningAtItsRow(today: String, said: String) throws {
        let outcome = try lint("v1.0", ["--today", today])
        #expect(
            outcome.status == 0 && words(outcome).contains("c.md:8:1: warning: \(said)"), "\(words(outcome))")
        #expect(words(outcome).contains("graphgen upgrade") && words(outcome).contains("[version-expires]"))
        #expect(try lint("v1.0", ["--strict", "--today", today]).status == 1)
    }

    @Test(arguments: [
        ("v1.0", ["--today", "2024-06-18"]), ("v1.0", []), ("v2.0", ["--today", "2030-01-01"]),
        ("v3.0", ["--today", "2030-01-01"]),
    ])
    func versionThatLivesLongerOrHasNoDayIsNone(version: String, arguments: [String]) throws {
        let outcome = try lint(version, ["--strict"] + arguments)
        #expect(outcome.status == 0 && !words(outcome).contains("version-expires"), "\(words(outcome))")
    }

    @Test(arguments: ["2024-02-30", "today", "17.09.2024", ""]) func wrongDayIsWrongUsage(today: String)
        throws
    {
        #expect(try lint("v1.0", ["--today", today]).status == 2)
    }

    @Test func theWarningIsExplained() throws {
        let outcome = try Command.withFolder { try Command.run(["explain", "version-expires"], in: $0) }
        #expect(outcome.status == 0 && words(outcome).contains("90 days"))
    }
}
