import APIModel
public import ReferencePages
import ReferenceVocabulary

/// What a page says: its rows, its operations and its subject, gathered from its sections.
public struct PageOutline: Sendable {
    /// A row and the operation that it stands under.
    struct PlacedRow: Sendable {
        var row: ReadRow
        /// The index of its operation among the drafts.
        var draft: Int?
        /// Counts the tables of the page; 0 for members of returned structures.
        var table: Int
        var sectionTitle: String
    }

    let identity: PageIdentity
    let file: String
    let style: String
    private(set) var rows: [PlacedRow] = []
    private(set) var drafts: [OperationDraft] = []
    private(set) var description = ""
    private(set) var diagnostics: [Diagnostic] = []
    /// What became of the page's lines that look like rows.
    let rowAccount: RowAccount
    /// What an edge answers with.
    private(set) var answer: AnswerSentence?
    /// The line of the page's title.
    private(set) var titleLine = 1
    /// The version in the first example that names one.
    private(set) var exampleVersion: String?

    /// Reads a page.
    public init(_ page: Page) {
        identity = PageIdentity(page)
        file = page.file
        style = page.style
        diagnostics = page.diagnostics
        rowAccount = page.rowAccount
        let sections = SectionMarks.sections(of: FlattenedTables.gather(page.blocks)).map {
            OutlineSection($0, page: (page.file, identity.title))
        }
        titleLine = sections.prefix { $0.operation == nil }.last { $0.title == identity.title }?.line ?? 1
        for section in sections { gather(section) }
        for index in drafts.indices { drafts[index].finish() }
        addReturns()
        readLevels()
    }

    /// Puts what a section says to its operation, or to the page.
    private mutating func gather(_ section: OutlineSection) {
        let draft = draft(of: section)
        for fact in SectionReaders.facts(in: section) {
            switch fact {
            case .version(let version): exampleVersion = exampleVersion ?? version
            case .answer(let answer): self.answer = self.answer ?? answer
            case .pageDescription(let text): if drafts.isEmpty, description.isEmpty { description = text }
            case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
            case .table(let table): add(table, draft)
            default: break
            }
            if let draft { drafts[draft].take(fact) }
        }
    }

    /// The draft that a section belongs to, begun where the section is the first of it. The first request that is stated
    /// below an operation's heading is the operation's own, unless a table came before.
    private mutating func draft(of section: OutlineSection) -> Int? {
        guard let words = section.operation, let line = section.operationLine else { return nil }
        let beginning = section.requestLine ?? line
        if let index = drafts.indices.last, drafts[index].line == beginning { return index }
        if let index = drafts.indices.last, drafts[index].line == line, !drafts[index].hasTable {
            drafts[index].line = beginning
            return index
        }
        drafts.append(OperationDraft(words: words, line: beginning))
        return drafts.count - 1
    }

    private mutating func add(_ table: ReadTable, _ draft: Int?) {
        let number = (rows.last?.table ?? 0) + 1
        let request = draft.flatMap { drafts[$0].request }
        for var row in table.rows {
            row.method = request?.method
            row.path = request?.path
            rows.append(PlacedRow(row: row, draft: draft, table: number, sectionTitle: table.sectionTitle))
        }
    }

    /// Adds the members of returned structures.
    private mutating func addReturns() {
        for (index, draft) in drafts.enumerated() {
            let alternatives = draft.returns
            for (number, alternative) in alternatives.enumerated() {
                for member in alternative.members() {
                    var row = ReadRow(page: file, line: nil, kind: .return, name: member.name)
                    row.operation = draft.words
                    row.method = draft.request?.method
                    row.path = draft.request?.path
                    row.typeText = member.type.text.isEmpty ? nil : member.type.text
                    row.type = member.type.expression
                    row.alternative = alternatives.count > 1 ? number : nil
                    rows.append(PlacedRow(row: row, draft: index, table: 0, sectionTitle: ""))
                }
            }
        }
    }

    private mutating func readLevels() {
        var start = 0
        while start < rows.count {
            let end = rows[start...].firstIndex { $0.table != rows[start].table } ?? rows.count
            if rows[start].row.kind == .parameter {
                let levels = ParameterLevels(
                    rows[start..<end].map { placed in
                        ParameterLevels.Row(
                            name: placed.row.name, type: placed.row.type ?? .scalar(.string),
                            hasDescription: !placed.row.description.isEmpty
                                || placed.row.flags.contains(.deprecated))
                    })
                for index in start..<end {
                    rows[index].row.level = levels.levels[index - start]
                    rows[index].row.levelRead = levels.reading[index - start]
                    rows[index].row.parent = levels.parents[index - start]
                }
            }
            start = end
        }
    }
}
