public import APIModel

/// What can be said of a page while the API is read from it.
public enum ReadingDiagnostic: DiagnosticKind {
    case pageTwice, pageSuperseded, rowSuperseded, pageWithoutTables, guideWithoutTables
    case tableWithoutHeader, rowEmpty, rowIncomplete, flagCut, defaultCut, defaultEmpty
    case rowOfUnknownTable, rowWithoutPlace, rowLeftToClient, rowsLost, requestLeftOut, requirementLeftOut
    case operationWithoutRequest, pageHalfRead, answerOfSample, versionContradicted, versionOfPage
    case versionDayUnreadable

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .pageTwice:
            DiagnosticDeclaration(
                "page-twice", .error, title: "Two pages describe one path",
                explanation: "Two files have the address of one page, or the same title and version.",
                advice: "Remove one of them; the model cannot hold both.")
        case .pageSuperseded:
            DiagnosticDeclaration(
                "page-superseded", .warning, title: "A page gives way to one of a newer version",
                explanation:
                    "Two pages describe one path, and one of them is of an older version, which is left out. "
                    + "Each of its rows has a note of its own.",
                advice: "Remove the older page.")
        case .rowSuperseded:
            DiagnosticDeclaration(
                "row-superseded", .note, title: "A row is left out with its page",
                explanation: "Its page gives way to a page of a newer version (`page-superseded`).",
                advice: "Remove the older page.")
        case .pageWithoutTables:
            DiagnosticDeclaration(
                "page-without-tables", .warning, title: "A page has no table that could be read",
                explanation:
                    "Nothing of the page, which is of a node or an edge, is in the model: the scrape lost its tables.",
                advice: "Scrape the page again.")
        case .guideWithoutTables:
            DiagnosticDeclaration(
                "guide-without-tables", .note, title: "A guide has no table that could be read",
                explanation: "Nothing of the page is in the model, which is usual for a guide.",
                advice: "Nothing, unless the page has tables that are lost.")
        case .tableWithoutHeader:
            DiagnosticDeclaration(
                "table-without-header", .warning, title: "A table has no header row",
                explanation: "Its rows are read by the section that they stand in.",
                advice: "Give the table its header row to be sure.")
        case .rowEmpty:
            DiagnosticDeclaration(
                "row-empty", .warning, title: "A row has no text",
                explanation: "A damaged scrape can leave the pipes of a row alone.",
                advice: "Scrape the page again, or remove the row.")
        case .rowIncomplete:
            DiagnosticDeclaration(
                "row-incomplete", .warning, title: "A row has too few cells",
                explanation: "It has fewer cells than the header; what is there is in the model.",
                advice: "Scrape the page again, or mend the row.")
        case .flagCut:
            DiagnosticDeclaration(
                "flag-cut", .warning, title: "A row lost its mark",
                explanation:
                    "Its text ends inside of a mark such as `Supports Emoji`, or its type is `UTF-8 string`, "
                    + "whose rows all have that mark.",
                advice: "Scrape the page again, or mend the row.")
        case .defaultCut:
            DiagnosticDeclaration(
                "default-cut", .warning, title: "A row ends inside of its default value",
                explanation: "The rest of the row is lost.", advice: "Scrape the page again, or mend the row."
            )
        case .defaultEmpty:
            DiagnosticDeclaration(
                "default-empty", .note, title: "A default value is empty",
                explanation:
                    "\"Default value:\" stands there with nothing behind it. Pages have that for empty texts; "
                    + "a cut row looks the same.",
                advice: "Compare the row with the page on the web where the default matters.")
        case .rowOfUnknownTable:
            DiagnosticDeclaration(
                "row-of-unknown-table", .note, title: "A row is of a table that says nothing about the API",
                explanation:
                    "Its header row has no known word; or it stands in a list of versions and names none. The row is not in"
                    + " the model.",
                advice:
                    "Nothing; or, where the table is about the API, add its header words to the vocabulary.")
        case .rowLeftToClient:
            DiagnosticDeclaration(
                "row-left-to-client", .note, title: "A row is about what the client does itself",
                explanation:
                    "It describes the access token or the version of a request, which the client adds to each call.",
                advice: "Nothing is to be done.")
        case .rowsLost:
            DiagnosticDeclaration(
                "rows-lost", .warning, title: "A page prints a container's name in place of its rows",
                explanation:
                    "\"Vector | Vector\" stands where rows should, since the page on the web has it so.",
                advice: "Give the rows to the page by hand, if another source has them.")
        case .requirementLeftOut:
            DiagnosticDeclaration(
                "requirement-left-out", .note, title: "A requirement is of no operation",
                explanation: "It stands on a page, such as a guide, of which no operation is in the model.",
                advice: "Nothing; or, where it is of an operation, write its request above it.")
        case .operationWithoutRequest:
            DiagnosticDeclaration(
                "operation-without-request", .warning, title: "An operation has no request",
                explanation:
                    "The page has a heading for it, and neither says how it is called, nor that it cannot be, nor what "
                    + "to use instead; or it lists parameters without a path.",
                advice: "Write the request below the heading, such as `POST /{page-id}/feed`.")
        case .answerOfSample:
            DiagnosticDeclaration(
                "answer-of-sample", .note, title: "An answer is told by a sample",
                explanation:
                    "The page shows an answer in JSON and does not say what it holds: the types of its members are those of "
                    + "the sample's values. Nulls and empty lists leave theirs open, and other answers can have more members.",
                advice: "Nothing; or compare it with an answer of the API.")
        case .versionDayUnreadable:
            DiagnosticDeclaration(
                "version-day-unreadable", .warning, title: "A day in a list of versions cannot be read",
                explanation:
                    "The cell says when a version was released or expires, in words that give no day or several. The"
                    + " version is in the model without it. Cells that say that no day is known, such as `TBD`, are fine.",
                advice: "Write the day as `September 17, 2024` or `2024-09-17`, or `TBD`.")
        case .pageHalfRead:
            DiagnosticDeclaration(
                "page-half-read", .warning, title: "Less than half of a page is in the model",
                explanation: "Most rows of its tables are left out; the diagnostics of the rows say why.",
                advice: "Look at the headers of the tables and the headings above them.")
        case .requestLeftOut:
            DiagnosticDeclaration(
                "request-left-out", .note, title: "A request is of no operation",
                explanation:
                    "It stands in an example of a guide, is only mentioned, or reads whatever a token belongs to.",
                advice: "Nothing; or, where it is an operation, write its path with placeholders.")
        case .rowWithoutPlace:
            DiagnosticDeclaration(
                "row-without-place", .note, title: "A row has no place in the model",
                explanation:
                    "It stands in a table of fields, parameters or the like, but no heading says which operation "
                    + "or node it belongs to. Fragments of pages have such rows.",
                advice: "Scrape the whole page, or give the table its heading.")
        case .versionContradicted:
            DiagnosticDeclaration(
                "version-contradicted", .warning, title: "Most pages name another version",
                explanation:
                    "Pages name their version in requests of examples, in their address, front matter or a badge. The one"
                    + " that `version:` or the folder names, or else the newest, is another than that of most of them.",
                advice: "Name the version of the pages, or get those of the version that is named.")
        case .versionOfPage:
            DiagnosticDeclaration(
                "version-of-page", .note, title: "A page names another version than most",
                explanation:
                    "The reference keeps some pages of older versions, and some examples are older than"
                    + " their page.",
                advice: "Nothing, unless the page of the newer version can be had.")
        }
    }
}
