import APIModel
import ReferencePages
import Testing

@testable import ReferenceReader

/// What texts about requirements and tables of errors say.
@Suite struct RequirementTextTests {
    @Test(
        arguments: [
            ("`lamps_read`", "", ["lamps_read"]), ("`email`", "Permissions", ["email"]),
            ("`hue`", "Permissions", []), ("`lamps_read` of a lamp.", "", []),
            ("`lamps_read` of a lamp with `b_c`.", "Permissions", ["lamps_read"]),
            ("The `a_b` and `c_d` permissions.", "", ["a_b", "c_d"]),
            ("A permission and the `a_b` field.", "", []), ("The a_b permission.", "", ["a_b"]),
            ("The permission of a_b things.", "", []), ("The `lamp_id` permission.", "", []),
            ("The `lamp_ids`, `a_token` and `A_b` permissions.", "", []), ("The `_a` permission.", "", []),
            ("", "Permissions", []),
        ] as [(String, String, [String])])
    func permissionsAreNamedInTexts(text: String, heading: String, names: [String]) {
        #expect(PermissionNames.names(in: RichText(codeSpansIn: text), about: heading) == names)
    }

    @Test(arguments: [
        ("`a_b` or `c_d` permission", true), ("One of the `a_b`, `c_d` permissions", true),
        ("Either permission: `a_b`, `c_d`", true), ("The `a_b` and `c_d` permissions", false),
        ("The `a_b` or any permission", false),
    ]) func onePermissionOfSeveralCanBeEnough(text: String, isAnyOf: Bool) {
        let requirement = ListedRequirement(title: "", text: RichText(codeSpansIn: text), line: 1)
        #expect(requirement.groups.map(\.isAnyOf) == [isAnyOf])
    }

    @Test func itemsThatEndWithOrAreAlternatives() {
        var list = RequirementList(title: "Needs")
        for (line, text) in ["a or", "b or", "c", "d", "e or", "f"].enumerated() {
            list.add(item: RichText(codeSpansIn: text), line: line, depth: 1)
        }
        #expect(list.requirements.map(\.alternatives) == [1, 1, 1, nil, 2, 2])
    }

    @Test func itemsBelowAnItemThatOffersThemAreAlternatives() {
        var list = RequirementList(title: "Needs")
        for (text, depth) in [("One of:", 1), ("a", 2), ("b", 2), ("c", 1), ("All of:", 1), ("d", 2)] {
            list.add(item: RichText(codeSpansIn: text), line: 1, depth: depth)
        }
        #expect(list.requirements.map(\.alternatives) == [nil, 1, 1, nil, nil, nil])
    }

    @Test func aTextEndsTheListAndMayBeARequirement() {
        var list = RequirementList(title: "Needs")
        list.add(code: "before")
        list.add(paragraph: RichText(codeSpansIn: "Any of these:"), line: 1, introducesList: true)
        list.add(item: RichText(codeSpansIn: "a"), line: 2, depth: 1)
        list.add(code: "x_y")
        list.add(paragraph: RichText(codeSpansIn: "And more."), line: 3, introducesList: false)
        list.add(code: "behind")
        list.add(item: RichText(codeSpansIn: "b"), line: 4, depth: 1)
        list.add(paragraph: RichText(codeSpansIn: "An Access Token."), line: 5, introducesList: false)
        list.add(paragraph: RichText(codeSpansIn: "A Permission."), line: 6, introducesList: false)
        #expect(list.requirements.map(\.line) == [2, 4, 5, 6])
        #expect(list.requirements.map(\.condition) == ["Any of these:", nil, nil, nil])
        #expect(list.requirements.map(\.alternatives) == [1, nil, nil, nil])
        #expect(list.requirements.map { $0.text.plain.contains("x_y") } == [true, false, false, false])
        #expect(list.requirements.allSatisfy { !$0.text.plain.contains("be") })
    }

    private func codes(_ cell: String, _ subcode: String?, _ context: [String]) -> [Int?]? {
        var row = ReadRow(page: "page.md", line: 1, kind: .error, name: cell)
        row.subcode = subcode
        return ErrorRows.definitions(of: row, context: context, SourceLocation(file: "page.md", line: 1))
            .first
            .map { [$0.code, $0.lastCode, $0.subcode] }
    }

    @Test(
        arguments: [
            ("4", nil, [], [4, nil, nil]), ("200-299", nil, [], [200, 299, nil]),
            ("200 to 299", nil, [], [200, 299, nil]), ("200\u{2013}299", nil, [], [200, 299, nil]),
            ("200, 299", nil, [], [200, nil, nil]), ("299-200", nil, [], [299, nil, nil]),
            ("1-2-3", nil, [], [1, nil, nil]), ("17 with subcode 33", nil, [], [17, nil, 33]),
            ("4", "33", [], [4, nil, 33]), ("4", "", ["Subcodes of 613"], [4, nil, nil]),
            ("none", nil, [], nil),
            ("33", nil, ["Subcodes of 613"], [613, nil, 33]),
            ("33", nil, ["Error code 17", "Subcodes"], [17, nil, 33]),
            ("33", nil, ["Code 4", "Subcodes of error 368"], [368, nil, 33]),
            ("33", nil, ["Subcodes of (#17)"], [17, nil, 33]), ("33", nil, ["Subcodes"], nil),
            ("Error code 33", nil, ["Subcodes of 613"], [33, nil, nil]),
        ] as [(String, String?, [String], [Int?]?)])
    func codesOfErrorsStandInCellsOrAbove(cell: String, subcode: String?, context: [String], found: [Int?]?) {
        #expect(codes(cell, subcode, context) == found)
    }

    @Test(
        arguments: [
            (.named("Arm"), "z", false, .ambiguous, .nested), (.named("Arm"), "z", true, .top, .top),
            (.named("Arm"), "a", true, .nested, .nested), (.list(.named("Arm")), "z", true, .top, .top),
            (.scalar(.string), "z", false, .top, .top), (.structure([]), "z", true, .ambiguous, .top),
        ] as [(TypeExpression, String, Bool, Parameter.Level, Parameter.Level)])
    func aShapeWithANameHasMembersWhereTheNextRowShowsIt(
        type: TypeExpression, next: String, hasDescription: Bool, level: Parameter.Level,
        reading: Parameter.Level
    ) {
        let levels = ParameterLevels([
            .init(name: "m", type: type, hasDescription: true),
            .init(name: next, type: .scalar(.string), hasDescription: hasDescription),
        ])
        #expect(levels.levels == [.top, level] && levels.reading == [.top, reading])
        #expect(levels.parents == [nil, reading == .nested ? 0 : nil])
    }

    @Test func membersOfAnswersHaveNoLevelOfParameters() throws {
        let rows = try readRows(
            "# Lamp\n\n## Creating\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n"
                + "| `arm`\nobject | An arm. |\n\n### Return Type\n\nStruct  {`id`: numeric string, }\n"
        ).rows
        #expect(rows.map(\.name) == ["arm", "id"] && rows.last?.kind == .return)
        #expect(rows.last?.level == nil)
    }
}
