import Foundation
import TestSupport
import Testing

@Suite struct ScrapeStyleTests {
    /// The model without prose and places.
    private func facts(_ page: URL) throws -> String {
        let outcome = try Command.run(["model", "--facts", page.path], in: Command.root)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return String(decoding: outcome.output, as: UTF8.self)
    }

    @Test func theGluedUserPageHasTheFactsOfTheCleanOne() throws {
        let clean = try facts(Command.root.appendingPathComponent("spec/v19.0/user.md"))
        #expect(
            try facts(Command.root.appendingPathComponent("Tests/Golden/glued-user/pages/user.md")) == clean)
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func theRealPagesHaveTheSameFactsInAllStyles() throws {
        let clean = try facts(SharedReference.file("v19.0/user.md"))
        for page in [
            "other-scrapes/glued/user.md", "other-scrapes/mirror/user.md", "seeds/001_e4172fcb7ae447ca.txt",
        ] {
            #expect(try facts(SharedReference.file(page)) == clean, "\(page)")
        }
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func noRowOfTheRealPagesIsDroppedSilently() throws {
        let outcome = try Command.run(
            ["lint", "--summary", try SharedReference.file("v19.0").path], in: Command.root)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = String(decoding: outcome.output, as: UTF8.self)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("rows: ") })
        let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
        try #require(numbers.count == 3)
        #expect(numbers[0] > 3000)
        #expect(numbers[0] == numbers[1] + numbers[2], "\(line)")
    }

    @Test func theOrderOfTheFilesDoesNotMatter() throws {
        let names = ["spec/v19.0/user.md", "spec/v19.0/album.md", "spec/v19.0/event.md"]
        let one = try Command.run(["model"] + names, in: Command.root).output
        let other = try Command.run(["model"] + names.reversed(), in: Command.root).output
        #expect(one == other)
    }

    @Test func whatIsCommittedIsWhatThePagesGive() throws {
        let outcome = try Command.run(["generate", "--check", "--quiet"], in: Command.root)
        #expect(
            outcome.status == 0,
            "Generated/ differs from what spec/ gives; run `make generate`: \(outcome.errors)")
    }
}
