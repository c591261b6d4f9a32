import APIModel
import ReferencePages
import ReferenceReader
import ReferenceVocabulary
import Testing

/// One page for each freedom that scrapes take. All say the same: a field `name`, a string with the flag `Default`.
@Suite struct LeniencyTests {
    private static let head = "# Thing\n\n## Reading\n\n### Fields\n\n"
    private static let table = "| Field | Description |\n| --- | --- |\n"

    private func expectName(_ page: String, _ comment: Comment? = nil) throws {
        let found = try readRows(page).rows
        let row = try #require(found.first, comment)
        #expect(found.count == 1, comment)
        #expect(row.name == "name", comment)
        #expect(row.typeText == "string", comment)
        #expect(row.flags == [.default], comment)
        #expect(row.kind == .field && row.operation == [.read], comment)
    }

    @Test(arguments: [
        "<br><br>", "<br>", "<br/>", "<br />", "<BR>", "  ", " ", "", "\u{A0}", "<p>", " <br> ",
    ]) func separatorsBetweenNameAndTypeAreAlike(separator: String) throws {
        try expectName(Self.head + Self.table + "| `name`\(separator)string | A name.<br><br>Default |\n")
    }

    @Test func aLineEndPartsNameAndType() throws {
        try expectName(Self.head + Self.table + "| `name`\nstring | A name.<br>Default |\n")
    }

    @Test(arguments: [
        "*string*", "_string_", "**string**", "`string`", "[string](#)",
        "[*string*](https://example.com)", "<i>string</i>", "<code>string</code>",
    ]) func marksAroundTypesMeanNothing(type: String) throws {
        try expectName(Self.head + Self.table + "| `name`<br><br>\(type) | A name.<br><br>Default |\n")
    }

    @Test(arguments: [
        "Default", "default", "DEFAULT", "**[default]**", "*Default*", "`Default`", "[Default](#)",
        "(default)", "[default]", "<b>Default</b>", "Default.",
    ]) func marksAroundFlagsAndLetterCaseMeanNothing(flag: String) throws {
        try expectName(Self.head + Self.table + "| `name`<br><br>string | A name.<br><br>\(flag) |\n")
    }

    @Test(arguments: ["**`name`**", "[`name`](#)", "<code>name</code>", "<b>`name`</b>"])
    func marksAroundNamesMeanNothing(name: String) throws {
        try expectName(Self.head + Self.table + "| \(name)<br>string | A name.<br><br>Default |\n")
    }

    @Test(arguments: [
        "# Thing\n# Reading\n# Fields\n\n", "# Thing\n\n### Reading\n\n##### Fields\n\n",
        "Thing\n=====\n\nReading\n-------\n\nFields\n------\n\n",
        "# Thing #\n\n## Reading ##\n\n### Fields ###\n\n",
        "Version 1Thing\n=====\nA thing.Reading\n-------\nRead it.### Fields\n",
        "# Thing\n\n##Reading\n\n###Fields\n\n",
        "# Thing\n\n## **Reading**\n\n### [Fields](#fields)\n\n",
        "# Thing\n\n## READING\n\n### fields\n\n",
    ]) func headingsHaveAnyLevelAndForm(head: String) throws {
        try expectName(head + Self.table + "| `name`<br><br>string | A name.<br><br>Default |\n")
    }

    @Test(arguments: [
        "Field | Description\n--- | ---\n`name`<br>string | A name.<br>Default\n",
        "|Field|Description|\n|:--|--:|\n|`name`<br>string|A name.<br>Default|\n",
        "| Field | Description |\n|---|---|\n| `name`<br>string | A name.<br>Default\n",
        "  | Field | Description |\n  | --- | --- |\n  | `name`<br>string | A name.<br>Default |\n",
    ]) func tablesHavePipesOfAnyForm(table: String) throws {
        try expectName(Self.head + table)
    }

    @Test(arguments: [
        "---\ntitle: Thing\nsource: \"https://developers.facebook.com/docs/graph-api/reference/thing/\"\n---\n\n",
        "url: https://developers.facebook.com/docs/graph-api/reference/thing/\n\n",
        "title: Thing\nurl: 'https://x.example'\n\n",
    ]) func frontMatterIsNoPartOfThePage(front: String) throws {
        try expectName(front + Self.head + Self.table + "| `name`<br>string | A name.<br>Default |\n")
    }

    @Test(arguments: [
        ("\u{FEFF}", "", ""), ("", "\u{200B}", ""), ("", "", "\u{A0}"), ("", "\u{200D}", "\u{202F}"),
        ("", "\u{FEFF}", "&nbsp;"),
    ]) func charactersThatMeanNothingAreSkipped(mark: String, nothing: String, blank: String) throws {
        let row =
            "| `name\(nothing)`<br>\(nothing)string\(blank) | A&amp;B name.<br>\(blank)Default\(nothing) |\n"
        try expectName(mark + Self.head + Self.table + row)
    }

    @Test(arguments: ["\r\n", "\r"]) func lineEndsOfOtherSystemsAreRead(end: String) throws {
        let page = Self.head + Self.table + "| `name`<br>string | A name.<br>Default |\n"
        try expectName(page.replacing("\n", with: end))
    }

    @Test func entitiesInTypesAndNamesAreDecoded() throws {
        let page = Self.head + Self.table + "| `tags`<br>list&lt;string&gt; | Tags. |\n"
        #expect(try readRows(page).rows.map(\.typeText) == ["list<string>"])
    }

    @Test(arguments: [
        "Field", "Fields", "Property", "Property Name", "Key", "Name", "**Field**", "`Field`", "FIELD",
    ]) func otherHeaderWordsForNamesAndTypesAreKnown(word: String) throws {
        let table =
            "| \(word) | Description | Datatype |\n| --- | --- | --- |\n| `name` | A name.<br>Default | `string` |\n"
        try expectName(Self.head + table)
    }

    @Test(arguments: ["Error", "Error Code", "Code", "Error code", "Codes"])
    func otherHeaderWordsForErrorsAreKnown(word: String) throws {
        let page =
            "# Thing\n\n## Reading\n\n### Error Codes\n\n| \(word) | Description |\n| --- | --- |\n| 100 | Wrong. |\n"
        let row = try #require(try readRows(page).rows.first)
        #expect(row.kind == .error && row.name == "100")
    }

    @Test(arguments: [
        "FieldDescription\n\n`name`\n\n_string_\n\nA name.\n\nDefault\n",
        "NameDescription\n\n`name`\n\nstring\n\nA name.\n\nDefault\n",
        "Field Description\n\n`name`\n\n*string*\n\nA name.\n\n**[default]**\n",
        "Property NameDescriptionType\n\n`name`\n\nA name.\n\nDefault\n\n`string`\n",
        "NameTypeDescription\n\n`name`\n\nstring\n\nA name.\n\nDefault\n",
        "If it is empty, it is gone.FieldDescription`name`_string_A name.\n\nDefault\n",
    ]) func tablesWithoutPipesAreRead(table: String) throws {
        let found = try readRows(Self.head + table).rows
        let row = try #require(found.first)
        #expect(found.count == 1)
        #expect(row.name == "name" && row.typeText == "string" && row.role == .flattened)
        #expect(row.flags == [.default])
        #expect(row.description == "A name.")
    }

    @Test func tablesOfParametersEdgesAndErrorsWithoutPipesAreRead() throws {
        let page = """
            # Thing

            ## Creating

            You can make a POST request to `things` edge from the following paths:

            * `/{user_id}/things`

            ### Parameters

            ParameterDescription

            `name`

            string

            A name.

            Required

            `size`

            enum {BIG, SMALL}

            A size.

            ### Error Codes

            ErrorDescription

            100

            Wrong.

            200

            Not you.

            ### Edges

            EdgeDescription

            `likes`

            Who likes it.
            """
        let found = try readRows(page).rows
        #expect(found.map(\.name) == ["name", "size", "100", "200", "likes"])
        #expect(found.map(\.kind) == [.parameter, .parameter, .error, .error, .edge])
        #expect(found[0].flags == [.required])
        #expect(found[1].values == ["BIG", "SMALL"])
        #expect(found[3].description == "Not you.")
    }

    @Test func membersOfAFlattenedRowGoIntoItsDescription() throws {
        let page =
            Self.head
            + "NameDescription\n\n`from`\n\n_object_\n\n`id`\n\n`email`\n\nWho sent it.\n\nAn id.\n\nAn address.\n"
        let found = try readRows(page).rows
        #expect(found.map(\.name) == ["from"])
        #expect(found[0].description == "Who sent it.\n`id`: An id.\n`email`: An address.")
    }

    @Test func partsMayBeSetApartByBlanksAlone() throws {
        try expectName(Self.head + Self.table + "| `name`  string | A name.  Default |\n")
        try expectName(Self.head + Self.table + "| `name`   _string_ | A name.   **[Default]** |\n")
    }

    @Test(arguments: ["# Thing\n\n## Reading\n\n**Fields**\n\n", "# Thing\n\n**Reading**\n\n**Fields**\n"])
    func titlesInBoldAreHeadings(head: String) throws {
        try expectName(head + Self.table + "| `name`<br>string | A name.<br>Default |\n")
    }

    @Test func entitiesAndNoBreakSpacesInCodeSpansAreRead() throws {
        let row = "| `a\u{A0}name`<br>`list&lt;string&gt;` | Names. |\n"
        let read = try #require(try readRows(Self.head + Self.table + row).rows.first)
        #expect(read.name == "a name" && read.typeText == "list<string>")
    }

    @Test func linesOfBlanksBetweenFlattenedCellsMeanNothing() throws {
        let cells = ["FieldDescription", "`name`", "_string_", "A name."].joined(separator: "\n  \n")
        let read = try #require(try readRows(Self.head + cells + "\n").rows.first)
        #expect(read.name == "name" && read.typeText == "string" && read.description == "A name.")
    }
}
