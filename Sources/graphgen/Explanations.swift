/// What each kind of finding about pages, corrections and the configuration means, and what to do about it.
enum Explanations {
    /// A kind of finding.
    struct Explanation {
        var title: String
        var text: String
    }

    /// By id. A new kind of finding needs an entry here; a test compares this list with the sources.
    static let all: [String: Explanation] = [
        "page-missing": .init(title: "There is no such file or folder", text: "A path on the command line or under `pages:` leads nowhere. Paths of a configuration are relative to its folder."),
        "folder-without-pages": .init(title: "A folder has no pages", text: "Pages end in .md, .markdown or .txt. Folders are searched with all that is below them; names that begin with a dot are passed over."),
        "page-unreadable": .init(title: "A page cannot be read", text: "The file exists and cannot be opened. Check its permissions."),
        "page-empty": .init(title: "A page is empty", text: "Nothing but white space is in the file. Scrape the page again, or remove the file."),
        "page-too-large": .init(title: "A file is too large for a page", text: "The limit is 16 MiB; the largest known page has 120 kB. The file is most likely something else."),
        "line-too-long": .init(title: "A line is too long for a page", text: "The limit is 1 MiB; the longest known line has 30 kB. The file is most likely something else."),
        "page-binary": .init(title: "A file is not text", text: "There is a NUL byte in it, which no Markdown page has."),
        "page-not-utf8": .init(title: "A page is not UTF-8", text: "The place is the first byte that is not UTF-8. Convert the page, for instance with `iconv -f latin1 -t utf-8`."),
        "page-twice": .init(title: "Two pages describe one path", text: "Two files have the address of one page, or the same title and version. Remove one of them; the model cannot hold both."),
        "page-superseded": .init(title: "A page gives way to one of a newer version", text: "Two pages describe one path, and one of them is of an older version. The older one is left out, each of its rows with a note of its own."),
        "row-superseded": .init(title: "A row is left out with its page", text: "Its page gives way to a page of a newer version (`page-superseded`)."),
        "page-without-tables": .init(title: "A page has no table that could be read", text: "Nothing of the page is in the model. For a guide that is usual; for a page of a node or an edge, the scrape lost its tables."),
        "table-without-header": .init(title: "A table has no header row", text: "Its rows are read by the section that they stand in. Give the table its header row to be sure."),
        "header-broken": .init(title: "A header row is damaged", text: "The columns are told from what is left of it. Mend the row to be sure."),
        "row-empty": .init(title: "A row has no text", text: "A damaged scrape can leave the pipes of a row alone. Scrape the page again, or remove the row."),
        "row-incomplete": .init(title: "A row has too few cells", text: "It has fewer cells than the header; what is there is in the model. Scrape the page again, or mend the row."),
        "row-unclosed": .init(title: "A row has no closing pipe", text: "All of its cells are there, but its last one may be cut. Check the end of the row."),
        "row-broken": .init(title: "A row is broken over lines", text: "The row goes on below in a way that scrapes seldom have; its parts were put together. Check the result with `graphgen rows`."),
        "flag-cut": .init(title: "A row lost its mark", text: "Its text ends inside of a mark such as `Supports Emoji`, or its type is `UTF-8 string`, whose rows all have that mark. Scrape the page again, or mend the row."),
        "default-cut": .init(title: "A row ends inside of its default value", text: "The rest of the row is lost. Scrape the page again, or mend the row."),
        "default-empty": .init(title: "A default value is empty", text: "\"Default value:\" stands there with nothing behind it. Pages have that for empty texts; a cut row looks the same."),
        "row-of-unknown-table": .init(title: "A row is of a table that says nothing about the API", text: "Its header row has no known word, as with lists of versions. The row is not in the model."),
        "row-without-place": .init(title: "A row has no place in the model", text: "It stands in a table of fields, parameters or the like, but no heading says which operation or node it belongs to. Fragments of pages have such rows."),
        "error-without-code": .init(title: "An error has no code", text: "The first cell of a row of errors is no number, so that the catalogue cannot list it."),
        "parameter-level-open": .init(title: "Parameters may be nested", text: "Pages list nested parameters in one flat table. Two laws (names of the top level ascend, only objects have members) decide most levels; here they leave both readings open, and the descriptions suggest one. An entry in corrections.yaml settles a parameter (`parameter:`) or all of a table (`levels:`)."),
        "edge-target-read": .init(title: "What an edge yields is read from its row", text: "The edge has no page. Its name, or what its description begins with, is a type that is known, so that it is read as a list of it. An `edge:` entry in corrections.yaml settles it."),
        "edge-target-unknown": .init(title: "What an edge yields is not said", text: "The edge has no page, or its page does not say what it answers with. It can be called, and its answers are untyped. An `edge:` entry in corrections.yaml gives it a type."),
        "type-unknown": .init(title: "A type is in words that the grammar does not know", text: "Its values stay JSON in the generated package. An entry in corrections.yaml with `type:` gives it a type."),
        "name-collision": .init(title: "Two things would have one name", text: "Each of them gets a suffix that depends on itself alone, so that the other one's coming or going changes nothing."),
        "duplicate-member": .init(title: "A name stands twice in one object", text: "Pages flatten objects in objects into one table, so that a name can come again from a deeper level. The first one counts."),
        "config-missing": .init(title: "There is no configuration", text: "`graphgen generate` reads graphgen.yaml in the current folder, or the file that --config names."),
        "config-not-utf8": .init(title: "A configuration is not UTF-8", text: "Save the file as UTF-8."),
        "config-without-outputs": .init(title: "A configuration writes nothing", text: "Give it `outputs:` with a list of `{ pack: swift, folder: Generated }`."),
        "corrections-unreadable": .init(title: "Corrections cannot be read", text: "`corrections:` of the configuration names a file that does not exist or is not UTF-8."),
        "correction-unused": .init(title: "A correction is about nothing", text: "The pages have no such field, parameter, edge, node, enum or error any more. Remove the entry, or mend its name."),
        "correction-page-unread": .init(title: "Corrections are about pages that were not read", text: "These entries name a `page`, and count only where that page is among those read."),
        "correction-without-effect": .init(title: "A correction changes nothing", text: "The pages say by now what the entry says. Remove it."),
        "correction-without-change": .init(title: "A correction says no change", text: "Beside what it is about and its reason, an entry says what to change."),
        "correction-subject": .init(title: "A correction is not about one thing", text: "An entry has one of `field`, `parameter`, `levels`, `edge`, `node`, `enum` and `error`, in the form that docs/corrections.md shows."),
        "correction-value": .init(title: "A correction has a value that does not exist", text: "docs/corrections.md lists the values of each key."),
    ]
}
