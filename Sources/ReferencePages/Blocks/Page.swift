public import APIModel

/// A page of the reference as blocks in reading order, each with its line in the file.
public struct Page: Sendable {
    /// The path as it was given.
    public var file: String
    /// What stood above the page: an address, a title, a version.
    public var metadata: PageMetadata
    /// The name of the scrape's style: `clean`, `glued` or `mirror`.
    public var style: String
    /// Everything on the page, in order.
    public var blocks: [Block]
    /// Damage that repairs could not mend for sure.
    public var diagnostics: [Diagnostic]
    /// What became of the lines that look like rows.
    public var rowAccount: RowAccount

    /// A page with its blocks.
    public init(
        file: String, metadata: PageMetadata, style: String, blocks: [Block], diagnostics: [Diagnostic] = [],
        rowAccount: RowAccount = RowAccount()
    ) {
        self.rowAccount = rowAccount
        self.file = file
        self.metadata = metadata
        self.style = style
        self.blocks = blocks
        self.diagnostics = diagnostics
    }
}

/// What a scrape keeps above the text of a page.
public struct PageMetadata: Sendable, Equatable {
    /// The page's address.
    public var url: String?
    /// The page's title.
    public var title: String?
    /// The version that the page is about, such as `v19.0`.
    public var version: String?
    /// The language of its text as the scrape says, such as `de` or `en_US`.
    public var language: String?
    /// What the lines above the text are called, in lower case: `url`, `scraped_at`.
    public var keys: [String] = []

    /// Nothing known.
    public init() {}
}

/// A part of a page.
public enum Block: Sendable {
    /// A heading with its level, from 1.
    case heading(level: Int, text: RichText, line: Int)
    /// Running text.
    case paragraph(text: RichText, line: Int)
    /// An item of a list; items of inner lists follow their parents. The depth is 1 for those of an outer list.
    case item(text: RichText, line: Int, depth: Int)
    /// A block of code, fenced or indented.
    case code(text: String, line: Int)
    /// A table.
    case table(Table)

    /// The line of its beginning, from 1.
    public var line: Int {
        switch self {
        case .heading(_, _, let line), .paragraph(_, let line), .item(_, let line, _), .code(_, let line):
            line
        case .table(let table): table.line
        }
    }
}

/// A table with a row of headers.
public struct Table: Sendable {
    /// The texts of the header row; empty texts where the page has a table without a header.
    public var header: [String]
    /// The rows below the header.
    public var rows: [TableRow]
    /// The line of the header row, from 1.
    public var line: Int
    /// True where the scrape lost all pipes, so that cells are paragraphs.
    public var isFlattened: Bool

    /// A table at a line.
    public init(header: [String], rows: [TableRow], line: Int, isFlattened: Bool = false) {
        self.header = header
        self.rows = rows
        self.line = line
        self.isFlattened = isFlattened
    }
}

/// A row of a table.
public struct TableRow: Sendable {
    /// The cells in order; as many as the page has, whatever the header says.
    public var cells: [RichText]
    /// The line of the row's beginning, from 1.
    public var line: Int

    /// A row at a line.
    public init(cells: [RichText], line: Int) {
        self.cells = cells
        self.line = line
    }
}
