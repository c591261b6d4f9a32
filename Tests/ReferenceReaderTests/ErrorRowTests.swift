import APIModel
import ReferencePages
import ReferenceReader
import Testing

/// What the first cell of a guide's table of errors says.
@Suite struct ErrorRowTests {
    private func errors(_ cell: String, title: String = "Error Codes") throws -> [String] {
        let text =
            "# Lamps\n\n## \(title)\n\n| Code | Description |\n| --- | --- |\n| \(cell) | It is dark. |\n"
        return ReferenceReader.read([try page(text)]).api.errors.map { error in
            "\(error.code) to \(error.lastCode.map(String.init) ?? "-") sub \(error.subcode.map(String.init) ?? "-")"
        }
    }

    @Test(arguments: [
        "`17 with subcode 2446079`", "`error code 17, error subcode 2446079`", "17 (subcode 2446079)",
    ])
    func aCodeAndASubcodeAreNoRange(cell: String) throws {
        #expect(try errors(cell) == ["17 to - sub 2446079"])
    }

    @Test(arguments: ["200-299", "200 - 299", "200\u{2013}299", "200 to 299"])
    func twoCodesWithADashBetweenThemAreARange(cell: String) throws {
        #expect(try errors(cell) == ["200 to 299 sub -"])
    }

    @Test(arguments: ["error code 32; error code 80001", "32, 80001", "`32`<br>`80001`", "32<br>80001"])
    func aCellHasSeveralCodes(cell: String) throws {
        #expect(try errors(cell) == ["32 to - sub -", "80001 to - sub -"])
    }

    @Test(arguments: ["4", "4 and 17", "299-200"])
    func otherwiseTheFirstCodeCounts(cell: String) throws {
        #expect(try errors(cell) == ["\(cell.prefix { $0.isNumber }) to - sub -"])
    }

    @Test func rowsOfASectionAboutSubcodesAreThoseOfTokens() throws {
        #expect(try errors("463", title: "Authentication Error Subcodes") == ["190 to - sub 463"])
    }
}
