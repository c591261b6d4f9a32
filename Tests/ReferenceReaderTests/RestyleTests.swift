import ReferencePages
import ReferenceReader
import Testing

@Suite("Restyled pages", .enabled(if: SharedReference.isThere, SharedReference.skipped))
struct RestyleTests {
    /// The restyler is right where it writes what the given pairs show, blanks and the kind of emphasis aside.
    @Test("writes the eight given pages as given", arguments: Restyle.Style.allCases)
    func pairs(style: Restyle.Style) throws {
        let folder = "reference/other-scrapes/" + style.rawValue
        for name in try SharedReference.names(in: folder) {
            let made = Restyle.page(try SharedReference.text("reference/v19.0/" + name), as: style)
            let given = try SharedReference.text(folder + "/" + name)
            let difference = Self.lines(made).difference(from: Self.lines(given))
            // user.md as glued has a header row without its delimiter row; mirrors lose a tab here and there.
            #expect(difference.count <= 12, "\(style) \(name): \(difference.count) lines")
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { line in
            line.split(separator: " ").joined(separator: " ").replacing("_", with: "*")
        }.filter { !$0.isEmpty }
    }

    @Test("all pages give the same rows in each style", arguments: Restyle.Style.allCases)
    func rowsAreEqual(style: Restyle.Style) async throws {
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
