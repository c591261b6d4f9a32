import APIModel
import ReferenceReader
import Testing

@Suite("Types of real pages", .enabled(if: SharedReference.isThere, SharedReference.skipped))
struct TypeCoverageTests {
    @Test("at least 99 % of rows with a type have one that is fully structured")
    func share() throws {
        var rows = 0
        var prose: [String: Int] = [:]
        for (_, text) in try SharedReference.cleanPages() {
            for row in try readRows(text).rows {
                guard let text = row.typeText else { continue }
                rows += 1
                if "\(TypeParser.parse(text).type)".contains("prose(") { prose[text, default: 0] += 1 }
            }
        }
        let left = prose.values.reduce(0, +)
        print("types: \(rows) rows, \(left) with prose:", prose.keys.sorted())
        #expect(left * 100 <= rows)
    }
}
