import Foundation
import ModelPasses
import ReferencePages
import ReferenceReader
import TestSupport
import Testing

@Suite(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
struct RestyleTests {
    /// Lines in which the given pages differ from what they are made of, blanks and the kind of emphasis aside: `-` and
    /// the line of the given page, `+` and that of the made one.
    private static let differences: [String: [String]] = [
        // A header row without its delimiter row; two descriptions and two structures of answers differ in signs.
        "glued/user.md": [
            "-516", "-486", "-425", "-395", "-13", "+13", "+14", "+15", "+397", "+427", "+488", "+518",
        ],
        // Tabs that the scrape lost.
        "mirror/page-post.md": ["+300"], "mirror/page.md": ["+543", "+855"], "mirror/user.md": ["+355"],
    ]

    @Test(arguments: Restyle.Style.allCases) func restylerWritesTheGivenPagesAsGiven(style: Restyle.Style)
        throws
    {
        let folder = "other-scrapes/" + style.rawValue
        let names = try SharedReference.names(in: folder)
        #expect(!names.isEmpty)
        for name in names {
            let made = Self.lines(Restyle.page(try SharedReference.text("v19.0/" + name), as: style))
            let given = Self.lines(try SharedReference.text(folder + "/" + name))
            let found = made.difference(from: given) { $0.text == $1.text }.map { change in
                switch change {
                case .remove(_, let line, _): "-\(line.number)"
                case .insert(_, let line, _): "+\(line.number)"
                }
            }
            #expect(found == Self.differences["\(style.rawValue)/\(name)", default: []], "\(style) \(name)")
        }
    }

    private struct Line {
        var text: String
        var number: Int
    }

    private static func lines(_ text: String) -> [Line] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            Line(
                text: line.split(separator: " ").joined(separator: " ").replacing("_", with: "*"),
                number: index + 1)
        }.filter { !$0.text.isEmpty }
    }

    @Test(arguments: Restyle.Style.allCases) func allPagesGiveTheSameRowsInEachStyle(style: Restyle.Style)
        async throws
    {
        let pages = try SharedReference.cleanPages()
        let problems = await withTaskGroup(of: [String].self) { group in
            for (name, text) in pages {
                group.addTask { Self.differences(name, text, style) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(
            problems.isEmpty, "\(problems.count): \(problems.sorted().prefix(20).joined(separator: "\n"))")
    }

    @Test(arguments: Restyle.Style.allCases) func eachPageGivesTheSameModelInEachStyle(style: Restyle.Style)
        async throws
    {
        let pages = try SharedReference.cleanPages()
        let problems = await withTaskGroup(of: String?.self) { group in
            for (name, text) in pages {
                group.addTask {
                    let clean = try? Self.facts(text, name)
                    let other = try? Self.facts(Restyle.page(text, as: style), name)
                    guard let clean, let other, clean != other else { return nil }
                    let (left, right) = (clean.split(separator: "\n"), other.split(separator: "\n"))
                    let first = zip(left, right).first { $0 != $1 }
                    return "\(name): \(first.map { "\($0) / \($1)" } ?? "length")"
                }
            }
            return await group.reduce(into: [String]()) { if let found = $1 { $0.append(found) } }
        }
        #expect(problems.isEmpty, "\(problems.sorted().joined(separator: "\n"))")
    }

    private static func facts(_ text: String, _ name: String) throws -> String {
        let read = ReferenceReader.read([try page(text, file: name)], version: "v19.0")
        let api = ModelPasses.run(read.api).api
        return String(decoding: try ModelJSON.data(api, factsOnly: true), as: UTF8.self)
    }

    private static func differences(_ name: String, _ text: String, _ style: Restyle.Style) -> [String] {
        do {
            let wanted = counted(try readRows(text).rows.map { RowKey($0, endpoints: false) })
            let found = counted(
                try readRows(Restyle.page(text, as: style)).rows.map { RowKey($0, endpoints: false) })
            let missing = wanted.filter { found[$0.key, default: 0] < $0.value }.map {
                "\(name) missing \($0.key)"
            }
            let extra = found.filter { wanted[$0.key, default: 0] < $0.value }.map {
                "\(name) extra \($0.key)"
            }
            return missing + extra
        } catch {
            return ["\(name): \(error)"]
        }
    }
}
