import ReferencePages
import ReferenceVocabulary

/// The texts of a file by what they are, from which it is told whether it is a page of the reference.
struct PageText {
    /// The headings, in order.
    private(set) var headings: [String] = []
    /// The words above the columns of tables.
    private(set) var headers: [String] = []
    /// Paragraphs, items and cells, without what is set as code.
    private(set) var prose: [String] = []
    /// Blocks of code, and code in paragraphs and headings.
    private(set) var code: [String] = []
    /// Where links lead.
    private(set) var links: [String] = []
    /// The first cells of rows.
    private(set) var names: [RichText] = []

    init(_ page: Page) {
        for block in page.blocks {
            switch block {
            case .heading(_, let text, _):
                headings.append(text.plain.trimmed())
                add(text)
            case .paragraph(let text, _), .item(let text, _, _): add(text)
            case .code(let text, _): code.append(text)
            case .table(let table):
                headers += table.header.map { $0.trimmed() }
                for row in table.rows {
                    if let first = row.cells.first { names.append(first) }
                    for cell in row.cells { add(cell) }
                }
            }
        }
    }

    /// All texts, without white space at their ends.
    var everything: [String] { (headings + headers + prose + code).map { $0.trimmed() } }

    /// True for what browsers read.
    var isHTML: Bool {
        prose.first.map { $0.trimmed().lowercased() }.map {
            $0.hasPrefix("<!doctype") || $0.hasPrefix("<html")
        } ?? false
    }

    private mutating func add(_ text: RichText) {
        var words = ""
        for run in text.runs {
            switch run.kind {
            case .text: words += run.text
            case .code:
                code.append(run.text)
                words += " "
            case .lineBreak, .softBreak: words += "\n"
            }
            if let link = run.link, links.last != link { links.append(link) }
        }
        if !words.isBlank { prose.append(words) }
    }
}
