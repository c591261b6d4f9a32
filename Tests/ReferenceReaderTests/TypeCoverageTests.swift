import APIModel
import ReferenceReader
import TestSupport
import Testing

@Suite(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
struct TypeCoverageTests {
    @Test func nearlyAllTypesOfRealRowsAreStructured() throws {
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
