import APIModel
import Foundation
import ReferenceReader
import Testing

/// Tables that people wrote: errors in any order of columns, metrics, endpoints, and what is none of them.
@Suite struct WrittenTableTests {
    private func read(_ text: String) throws -> ReadResult { ReferenceReader.read([try page(text)]) }

    @Test func errorsHaveTheirCodeInAnyColumn() throws {
        let errors = try read(
            "# Guide\n\n## Failures\n\n| HTTP Status Code | Subcode | Code | Description |\n| --- | --- | --- | --- |\n"
                + "| 400 | 33 | 100 | No lamp. |\n| 403 |  | 200-299 | No right. |\n"
        ).api.errors
        #expect(errors.map(\.code) == [100, 200] && errors.map(\.subcode) == [33, nil])
        #expect(errors.map(\.lastCode) == [nil, 299])
        #expect(errors.first?.messages.first?.text == "No lamp.")
    }

    @Test func aTableOfErrorsWithoutADigitListsValues() throws {
        let api = try read(
            "# Guide\n\n## State\n\n| Error Code | Description |\n| --- | --- |\n| `lamp_state` | A state. |\n"
        ).api
        #expect(api.errors.isEmpty && api.valueTables.first?.values.map(\.name) == ["lamp_state"])
    }

    @Test(arguments: [
        ("## Subcodes of error 368", 368), ("## Subcodes of code 613", 613), ("## Subcodes of 17", 17),
    ])
    func subcodesBelongToTheCodeThatTheHeadingNames(heading: String, code: Int) throws {
        let errors = try read(
            "# Guide\n\n\(heading)\n\n| Code | Description |\n| --- | --- |\n| 2446 | Wait. |\n"
        ).api.errors
        #expect(errors.map(\.code) == [code] && errors.map(\.subcode) == [2446])
    }

    @Test func metricsHaveThePeriodsOfTheirColumn() throws {
        let metrics = try read(
            "# Guide\n\n## Lamps\n\n| Name | Description | Values for `period` |\n| --- | --- | --- |\n"
                + "| `lamps_lit*` | Lit in a week. | `day`, `lifetime` |\n\n## Cap Metrics\n\n"
                + "| Name | Description |\n| --- | --- |\n| `caps` | Caps in a day. |\n"
        ).api.metrics
        #expect(metrics.map(\.name) == ["lamps_lit", "caps"])
        #expect(metrics.map(\.periods) == [["day", "lifetime"], []])
    }

    @Test func endpointsKeepTheirMethodsAndLimit() throws {
        let endpoints = try read(
            "# Guide\n\n## Lamps\n\nTen calls an hour.\n\n| Type of Call | Endpoint |\n| --- | --- |\n"
                + "| `GET` and `DELETE` | `/{lamp-id}/pins` |\n"
        ).api.endpoints
        #expect(endpoints.map(\.methods) == [[.get, .delete]])
        #expect(endpoints.map(\.path) == ["/{lamp_id}/pins"])
        #expect(
            endpoints.map(\.description) == ["Ten calls an hour."] && endpoints.map(\.section) == ["Lamps"])
    }

    @Test func rowsThatShareTheReasonShareTheDiagnostic() throws {
        let read = try read(
            "# Guide\n\n## Days\n\n| Short | Long | Irish |\n| --- | --- | --- |\n| Mo | Monday | x |\n| Tu | Tuesday | y |\n"
        )
        let notes = read.diagnostics.filter { $0.id == "row-of-unknown-table" }
        #expect(notes.map(\.lines) == [[7, 8]])
        #expect(notes.first?.message.contains("lines 7, 8") == true)
    }

    @Test func anOperationWithoutARequestIsAWarning() throws {
        let read = try read(
            "# Guide\n\n## Publishing\n\n### Parameters\n\n| Name | Description |\n| --- | --- |\n| `a` | A. |\n"
        )
        #expect(read.diagnostics.map(\.id).contains("operation-without-request"))
    }

    @Test(arguments: [
        ("[string]", TypeExpression.list(.scalar(.string))), ("App.", .named("App")),
        ("timestamp...", .scalar(.unixTime)), ("Vector | Vector | Vector", .list(.any)),
        ("enum{[locale]}", .enumeration(name: nil, values: nil)),
        ("float with at most two digits after the point", .scalar(.float)),
        ("JSON or object-like arrays", .any),
    ])
    func typesInPeoplesWords(text: String, type: TypeExpression) throws {
        let cell = text.replacingOccurrences(of: "|", with: "\\|")
        let row = try #require(
            try readRows(
                "# Lamp\n\n## Reading\n\n### Fields\n\n| Name | Type | Description |\n| --- | --- | --- |\n| `a` | \(cell) | A. |\n"
            )
            .rows.first)
        #expect(row.type == type)
    }

    @Test func wordsOfVisibilityAreNoType() throws {
        let rows = try readRows(
            "# Lamp\n\n## Reading\n\n### Fields\n\n| Name | Description |\n| --- | --- |\n| `a`<br>Public | A. |\n| `b<br>Public` | B. |\n"
        ).rows
        #expect(rows.map(\.name) == ["a", "b"] && rows.allSatisfy { $0.typeText == nil })
    }
}
