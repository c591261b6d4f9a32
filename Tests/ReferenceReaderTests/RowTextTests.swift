import APIModel
import ReferencePages
import ReferenceVocabulary
import Testing

@testable import ReferenceReader

/// What items of lists, headings and header rows say of rows.
@Suite struct RowTextTests {
    private func row(_ text: String, needsText: Bool = false) -> ReadRow? {
        ListedRow.row(
            RichText(codeSpansIn: text), kind: .parameter, page: "page.md", line: 1, needsText: needsText)
    }

    private func told(_ row: ReadRow?) -> String? {
        row.map { row in
            [
                row.name, row.typeText ?? "-", row.flags.map(\.rawValue).joined(separator: "+"),
                row.defaultValue ?? "-", row.description,
            ].joined(separator: "|")
        }
    }

    @Test(
        arguments: [
            ("`hue` (string, required) \u{2014} A hue.", "hue|string|Required|-|A hue."),
            ("`hue` `int` A hue.", "hue|int||-|A hue."),
            ("`hue` (int; required) A hue.", "hue|int|Required|-|A hue."),
            ("`hue` (int) (required) A hue.", "hue|int|Required|-|A hue."),
            ("`hue` (required, see below) A hue.", "hue|-||-|(required, see below) A hue."),
            ("`hue` (default: red) A hue.", "hue|-||red|A hue."),
            ("`hue` (default red): A hue.", "hue|-||red|A hue."),
            ("`hue` (deprecated) A hue.", "hue|-|Deprecated|-|A hue."),
            ("`hue` (optional) A hue.", "hue|-||-|A hue."),
            ("`hue:` A hue.", "hue|-||-|A hue."), ("`_hue` A hue.", "_hue|-||-|A hue."),
            ("`hue` \u{2013} A well-known hue.", "hue|-||-|A well-known hue."),
            ("`hue`: Required. A hue.", "hue|-|Required|-|Required. A hue."),
            ("`HUE` A hue.", "HUE|-||-|A hue."), ("`Hue` A hue.", nil), ("`9a` A hue.", nil),
            ("`a b` A hue.", nil), ("hue (string)", nil), ("", nil),
        ] as [(String, String?)])
    func anItemBeginsWithItsName(text: String, row: String?) {
        #expect(told(self.row(text)) == row)
    }

    @Test(arguments: [
        ("`hue`", false), ("`hue` (required)", false), ("`hue` (int)", true), ("`hue` A hue.", true),
    ]) func aNameAloneCanBeAMention(text: String, isRow: Bool) {
        #expect((row(text, needsText: true) != nil) == isRow)
        #expect(row(text) != nil)
    }

    @Test(
        arguments: [
            ("`tags` objects", "tags"), ("tags", "tags"), ("tags_2 fields", "tags_2"), ("tags things", nil),
            ("Tags", nil), ("tags objects here", nil), ("", nil),
        ] as [(String, String?)])
    func aHeadingNamesWhoseMembersFollow(title: String, name: String?) {
        #expect(MemberHeading.name(in: title) == name)
    }

    @Test(
        arguments: [
            ("The `arm` object has:", "arm"), ("The `arm` Structure:", "arm"), ("The `arm` fields:", nil),
            ("The `arm` object of a `lamp`:", nil), ("The `Arm` object:", nil), ("The arm object:", nil),
            ("`` object", nil), ("The `arm`:", nil),
        ] as [(String, String?)])
    func aTextNamesWhoseMembersFollow(text: String, name: String?) {
        #expect(MemberHeading.name(inText: text) == name)
    }

    @Test(arguments: [("arm object", true), ("arm objects", true), ("objects", false), ("arm fields", false)])
    func headingsSayThatTheyAreOfObjects(title: String, says: Bool) {
        #expect(MemberHeading.saysObjects(title) == says)
    }

    @Test(
        arguments: [
            (.any, true), (.prose("x"), true), (.list(.any), true), (.named("Arm"), false),
            (.scalar(.string), false), (.list(.scalar(.string)), false),
        ] as [(TypeExpression, Bool)])
    func typesMayHaveMembers(type: TypeExpression, may: Bool) {
        #expect(type.mayHaveMembers == may)
    }

    /// Subject, and the columns of the name, the type, the description, the subcode, the periods and the endpoint.
    @Test(
        arguments: [
            (["Field", "Description"], 0, "field 0 - 1 - - -"),
            (["Parameter<br>Kind", "Type", "Description"], 0, "parameter 0 1 2 - - -"),
            (["Name", "Ty"], 0, "name 0 1 - - - -"), ([""], 0, "name 0 - 1 - - -"),
            (["Key", "Name", "Value"], 0, "name 0 - 2 - - -"), (["Field", "Odd"], 0, "field 0 - 1 - - -"),
            (["HTTP Status Code", "Subcode", "Code", "Description"], 0, "error 2 - 3 1 - -"),
            (["Name", "Code"], 0, "name 0 - 1 - - -"), (["Code", "Type"], 0, "error 0 1 - - - -"),
            (["Name", "Values for `period`"], 0, "metric 0 - - - 1 -"),
            (["Method", "Endpoint", "Description"], 0, "endpoint 0 - 2 - - 1"),
            (["Endpoint", "Description"], 0, "endpoint 0 - 1 - - -"),
            (["Method", "Description"], 0, "unknown 0 - 1 - - -"),
            (["Field", "Endpoint"], 0, "field 0 - 1 - - -"),
            (["Odd", "Type"], 0, "unknown 0 1 - - - -"), (["Fie"], 3, "field 0 2 1 - - -"),
            (["Zzz", "Error Code"], 0, "error 1 - 0 - - -"),
            (["Version", "Date Introduced", "Available Until"], 0, "version 0 - 1 - - -"),
            (["Date Introduced", "Version"], 0, "version 1 - 0 - - -"),
            (["Version", "Odd"], 0, "unknown 0 - 1 - - -"),
            (["Zzz"], 3, "name 0 2 1 - - -"), (["Fie"], 2, "field 0 - 1 - - -"),
            (["Edg"], 3, "edge 0 - 1 - - -"), (["Zzz"], 1, "unknown 0 - - - - -"),
        ] as [([String], Int, String)])
    func columnsHaveTheRolesOfTheirHeaders(header: [String], width: Int, roles: String) {
        let role = ColumnRole(header, width: width)
        let columns = [role.name, role.type, role.description, role.subcode, role.periods, role.endpoint]
        #expect(
            "\(role.subject) " + columns.map { $0.map(String.init) ?? "-" }.joined(separator: " ") == roles)
    }
}
