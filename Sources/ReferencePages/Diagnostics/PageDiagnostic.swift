public import APIModel

/// What can be the matter with the text of a page, before anything of the API is read from it.
public enum PageDiagnostic: DiagnosticKind {
    case empty, tooLarge, lineTooLong, binary, notUTF8
    case rowUnclosed, rowBroken, headerBroken, tableParted, rowTooWide, rowOutsideTable, nameEmpty, nameBroken

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .empty:
            DiagnosticDeclaration(
                "page-empty", .error, title: "A page is empty",
                explanation: "Nothing but white space is in the file.",
                advice: "Scrape the page again, or remove the file.")
        case .tooLarge:
            DiagnosticDeclaration(
                "page-too-large", .error, title: "A file is too large for a page",
                explanation: "The limit is 16 MiB; the largest known page has 120 kB.",
                advice: "Check that the file is a page of the reference; it is most likely something else.")
        case .lineTooLong:
            DiagnosticDeclaration(
                "line-too-long", .error, title: "A line is too long for a page",
                explanation: "The limit is 1 MiB; the longest known line has 30 kB.",
                advice: "Check that the file is a page of the reference; it is most likely something else.")
        case .binary:
            DiagnosticDeclaration(
                "page-binary", .error, title: "A file is not text",
                explanation: "There is a NUL byte in it, which no Markdown page has.",
                advice: "Check that the file is a page of the reference, or remove it from the folder.")
        case .notUTF8:
            DiagnosticDeclaration(
                "page-not-utf8", .error, title: "A page is not UTF-8",
                explanation: "The location is the first byte that is not UTF-8.",
                advice: "Convert the page, for instance with `iconv -f latin1 -t utf-8`.")
        case .rowUnclosed:
            DiagnosticDeclaration(
                "row-unclosed", .warning, title: "A row has no closing pipe",
                explanation: "All of its cells are there, but its last one may be cut.",
                advice: "Check the end of the row.")
        case .rowBroken:
            DiagnosticDeclaration(
                "row-broken", .warning, title: "A row is broken over lines",
                explanation:
                    "The row goes on below in a way that scrapes seldom have; its parts were put together.",
                advice: "Check the result with `graphgen rows`.")
        case .headerBroken:
            DiagnosticDeclaration(
                "header-broken", .warning, title: "A header row is damaged",
                explanation: "The columns are told from what is left of it.",
                advice: "Mend the row to be sure.")
        case .tableParted:
            DiagnosticDeclaration(
                "table-parted", .warning, title: "A table goes on below something else",
                explanation:
                    "A paragraph, a fence or many blank lines stand between rows. Those below are read by the header above.",
                advice: "Move what stands between the rows out of the table.")
        case .rowTooWide:
            DiagnosticDeclaration(
                "row-too-wide", .warning, title: "A row has more cells than its header",
                explanation: "What the cells without a header say has no meaning, and is not in the model.",
                advice: "Look for a pipe without a backslash in the row, or a header that was cut.")
        case .rowOutsideTable:
            DiagnosticDeclaration(
                "row-outside-table", .warning, title: "A line looks like a row and is in no table",
                explanation:
                    "It begins with a pipe outside of code, or looks like a row of the reference, and nothing around it"
                    + " makes a table of it. It is not in the model.",
                advice: "Mend the table around the line, or scrape the page again.")
        case .nameEmpty:
            DiagnosticDeclaration(
                "name-empty", .warning, title: "A row has an empty name",
                explanation: "Its first cell is a code span with nothing in it. The row is not in the model.",
                advice: "Scrape the page again, or mend the row.")
        case .nameBroken:
            DiagnosticDeclaration(
                "name-broken", .warning, title: "The code span of a name never ends",
                explanation: "The backtick is left out, and the name is what stands behind it.",
                advice: "Put the second backtick behind the name.")
        }
    }
}
