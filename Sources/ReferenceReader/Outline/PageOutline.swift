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
        /// The titles of the headings above, the page's left out, and the text before the table.
        var context: [String] = []
    }

    let identity: PageIdentity
    let file: String
    let style: String
    var rows: [PlacedRow] = []
    private(set) var drafts: [OperationDraft] = []
    /// The lines of requests that operations have, and of others.
    private(set) var requestLines: [Int] = []
    private(set) var leftOutRequests: [Int] = []
    /// What all operations of the page need.
    private(set) var requirements: [ListedRequirement] = []
    private(set) var description = ""
    private(set) var diagnostics: [Diagnostic] = []
    /// What became of the page's lines that look like rows.
    let rowAccount: RowAccount
    /// What an edge answers with.
    private(set) var answer: AnswerSentence?
    private var introducedAnswer: AnswerSentence?
    /// The line of the page's title.
    private(set) var titleLine = 1
    /// The version in the first example that names one.
    private(set) var exampleVersion: String?

    /// Reads a page.
    public init(_ page: Page) {
        let blocks = StatedBlocks(FlattenedTables.gather(page.blocks))
        identity = PageIdentity(page, statement: blocks.firstPath)
        file = page.file
        style = page.style
        diagnostics = page.diagnostics
        rowAccount = page.rowAccount
        let marks = SectionMarks(blocks, title: identity.title)
        let sections = marks.sections().map {
            OutlineSection($0, in: marks, page: (page.file, identity.title, identity.kind == .guide))
        }
        titleLine = sections.prefix { $0.operation == nil }.last { $0.title == identity.title }?.line ?? 1
        for section in sections { gather(section) }
        answer = answer ?? introducedAnswer
        for index in drafts.indices { drafts[index].finish() }
        noteRequests(marks)
        adoptParameters()
        readSentObjects()
        addReturns()
        readLevels()
    }

    /// Says which requests are of no operation.
    private mutating func noteRequests(_ marks: SectionMarks) {
        let none = Set(marks.leftOut.map(\.line))
        leftOutRequests = (leftOutRequests + requestLines.filter(none.contains)).sorted()
        requestLines.removeAll(where: none.contains)
        guard let first = leftOutRequests.first else { return }
        let lines = leftOutRequests.map(String.init).joined(separator: ", ")
        diagnostics.append(
            Diagnostic(
                ReadingDiagnostic.requestLeftOut,
                leftOutRequests.count == 1
                    ? "the request is of no operation"
                    : "\(leftOutRequests.count) requests are of no operation; lines \(lines)",
                at: SourceLocation(file: file, line: first), replaces: .request, lines: leftOutRequests))
    }

    /// Puts what a section says to its operation, or to the page.
    private mutating func gather(_ section: OutlineSection) {
        let draft = draft(of: section)
        for (line, isMention) in RequestLines.lines(in: section) {
            if let draft, !isMention {
                drafts[draft].requestLines.append(line)
                requestLines.append(line)
            } else {
                leftOutRequests.append(line)
            }
        }
        for fact in SectionReaders.facts(in: section) {
            switch fact {
            case .version(let version): exampleVersion = exampleVersion ?? version
            // What stands below the heading of the answer counts more than what introduces it.
            case .answer(let answer) where section.meaning == .introduction:
                introducedAnswer = introducedAnswer ?? answer
            case .answer(let answer): self.answer = self.answer ?? answer
            case .pageDescription(let text): if drafts.isEmpty, description.isEmpty { description = text }
            case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
            case .table(let table): add(table, draft)
            case .requirement(let requirement): if draft == nil { requirements.append(requirement) }
            default: break
            }
            if let draft { drafts[draft].take(fact) }
        }
        if let draft, !section.blocks.isEmpty, section.blocks.count > 1 || !section.isImplied {
            drafts[draft].isBare = false
        }
    }

    /// The draft that a section belongs to, begun where the section is the first of it. The first request that is stated
    /// below an operation's heading is the operation's own, unless a table came before.
    private mutating func draft(of section: OutlineSection) -> Int? {
        guard let words = section.operation, let heading = section.heading else { return nil }
        let beginning = section.request ?? heading
        if let index = drafts.lastIndex(where: { $0.beginning == beginning }) { return index }
        if let index = drafts.indices.last, section.isImplied, !section.isGenerated,
            drafts[index].heading == heading || beginning == heading, drafts[index].isContinued(by: section)
        {
            drafts[index].beginning = beginning
            return index
        }
        // What stands between a heading and the first request below it is of that request's operation.
        if let index = drafts.indices.last, drafts[index].beginning == heading,
            !drafts[index].hasTable || (drafts[index].isStated && drafts[index].request == nil)
        {
            drafts[index].beginning = beginning
            return index
        }
        var draft = OperationDraft(words: words, heading: heading, beginning: beginning)
        draft.isBeside = !section.isGenerated && drafts.last?.heading == heading
        draft.isStated = !SectionTitle.meaning(of: heading.title).isOperation
        drafts.append(draft)
        return drafts.count - 1
    }

    private mutating func add(_ table: ReadTable, _ draft: Int?) {
        let number = (rows.last?.table ?? 0) + 1
        if table.rows.contains(where: \.isOfCell) {
            rows += table.rows.map { placedMember($0, number, table.sectionTitle) }
            return
        }
        if let owner = owner(of: table) {
            for var row in table.rows {
                (row.kind, row.role, row.operation) = (owner.row.kind, owner.row.role, owner.row.operation)
                (row.owner, row.level, row.levelRead) = (
                    owner.row.memberName ?? owner.row.name, .nested, .nested
                )
                row.mayBeParameter = owner.row.mayBeParameter
                rows.append(
                    PlacedRow(row: row, draft: owner.draft, table: number, sectionTitle: table.sectionTitle))
            }
            return
        }
        let request = draft.flatMap { drafts[$0].sentence }
        // A row is large: no growing over and over for a table that has more of them than all before.
        if table.rows.count > rows.count { rows.reserveCapacity(rows.count + table.rows.count) }
        for var row in table.rows {
            row.method = request?.method
            row.path = request?.path
            rows.append(
                PlacedRow(
                    row: row, draft: draft, table: number, sectionTitle: table.sectionTitle,
                    context: table.context))
        }
    }

    /// A member that the cell of its object's row lists: it is what the object is.
    private func placedMember(_ row: ReadRow, _ table: Int, _ title: String) -> PlacedRow {
        var row = row
        let object = rows.last { $0.row.name == row.owner && $0.row.line == row.line }
        if let object {
            (row.kind, row.role, row.operation) = (object.row.kind, object.row.role, object.row.operation)
        }
        return PlacedRow(row: row, draft: object?.draft, table: table, sectionTitle: title)
    }

    /// The field or parameter whose members a table lists: its heading, or the text before it, names it.
    private func owner(of table: ReadTable) -> PlacedRow? {
        guard
            let name = MemberHeading.name(in: table.sectionTitle)
                ?? table.context.last.flatMap(MemberHeading.name(inText:))
        else { return nil }
        let holders = rows.filter { placed in
            [.field, .parameter, .return].contains(placed.row.kind) || placed.row.mayBeParameter
        }
        let named = holders.last { placed in
            placed.row.name == name
                && (MemberHeading.saysObjects(table.sectionTitle)
                    || placed.row.type.map(\.mayHaveMembers) ?? true)
        }
        if let named { return named }
        // `list<lamp_arm>` has the members of "`lamp_arm`".
        let typed = holders.filter { placed in
            let parts = (placed.row.typeText ?? "").words(numbers: true, marks: "_")
            return parts.contains { MemberHeading.words(String($0)) == MemberHeading.words(name) }
        }
        if let only = typed.first, typed.count == 1 { return only }
        // "A lamp arm object." announces "Lamp Arm Object".
        guard MemberHeading.saysObjects(table.sectionTitle) else { return nil }
        let told = holders.filter { placed in
            placed.row.type.map(\.mayHaveMembers) ?? true
                && placed.row.description.lowercased().filter { $0 != "`" }
                    .has(MemberHeading.words(name) + " object")
        }
        return told.count == 1 ? told.first : nil
    }

    /// Adds the members of returned structures.
    private mutating func addReturns() {
        for (index, draft) in drafts.enumerated() {
            let alternatives = draft.returns
            let request = draft.sentence
            for (number, alternative) in alternatives.enumerated() {
                for member in alternative.members() {
                    var row = ReadRow(page: file, line: nil, kind: .return, name: member.name)
                    row.operation = draft.words
                    row.method = request?.method
                    row.path = request?.path
                    row.typeText = member.type.text.isEmpty ? nil : member.type.text
                    row.type = member.type.expression
                    row.alternative = alternatives.count > 1 ? number : nil
                    rows.append(PlacedRow(row: row, draft: index, table: 0, sectionTitle: ""))
                }
            }
        }
    }
}
