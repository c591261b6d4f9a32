import APIModel
import ReferencePages

/// What one page adds to the model. Each row ends in the model or in a diagnostic that replaces it.
struct PageAddition: Sendable {
    let source: Source
    /// The version that the page names.
    let version: String?
    /// Where the page's title is.
    let title: SourceLocation
    private(set) var diagnostics: [Diagnostic]
    private(set) var counts: [ReadFact: ReadCount] = [:]
    let rowAccount: RowAccount
    /// The types that the page links to, in the order of rows.
    let links: [(name: String, link: String)]
    let page: PageModel

    init(_ outline: PageOutline) {
        let identity = outline.identity
        source = Source(
            file: outline.file, url: identity.url, title: identity.title, style: outline.style,
            version: identity.version)
        version = outline.exampleVersion ?? identity.version
        title = SourceLocation(file: outline.file, line: outline.titleLine)
        diagnostics = outline.diagnostics
        rowAccount = outline.rowAccount
        links = Self.links(in: outline)
        var page = PageModel(outline)
        // Rows are large, and there may be many: they are told apart by flags, not copied.
        let isTaken = outline.rows.map { $0.row.line != nil && page.take($0) }
        let leftOut = zip(outline.rows, isTaken).filter { $0.row.line != nil && !$1 }.map(\.0)
        page.finish()
        self.page = page
        diagnostics += LeftOutRows.diagnostics(of: leftOut)
        noteHalfRead(outline, leftOut)
        diagnostics += page.diagnostics
        noteEmpty(outline)
        countFacts(outline, isTaken)
    }

    /// The types that the page links to, so that passes can follow the links.
    private static func links(in outline: PageOutline) -> [(name: String, link: String)] {
        var found = outline.rows.compactMap { placed in placed.row.typeLink.map { (placed.row.type, $0) } }
        if let answer = outline.answer, let link = answer.link { found.append((answer.type, link)) }
        return found.compactMap { type, link in type?.soleName.map { ($0, link) } }
    }

    private mutating func noteHalfRead(_ outline: PageOutline, _ leftOut: [PageOutline.PlacedRow]) {
        let rows = outline.rows.indices.count {
            outline.rows[$0].row.line != nil && outline.rows[$0].row.kind != .other
        }
        let lost = leftOut.count { $0.row.kind != .other && !$0.row.isLeftToClient }
        guard lost * 2 > rows else { return }
        diagnostics.append(
            Diagnostic(
                ReadingDiagnostic.pageHalfRead,
                "\(lost) of \(rows) rows of the page are not in the model",
                at: SourceLocation(file: outline.file, line: outline.titleLine)))
    }

    /// A page that nothing could be read from says so, unless it only refuses its operations.
    private mutating func noteEmpty(_ outline: PageOutline) {
        guard outline.rows.isEmpty, page.operations.isEmpty else { return }
        let isGuide = outline.identity.kind == .guide
        diagnostics.append(
            Diagnostic(
                isGuide ? ReadingDiagnostic.guideWithoutTables : .pageWithoutTables,
                "the page has no table that could be read; nothing of it is in the model",
                at: SourceLocation(file: outline.file, line: outline.titleLine)))
    }

    /// - Parameter isTaken: for each row of the outline, whether it is in the model.
    private mutating func countFacts(_ outline: PageOutline, _ isTaken: [Bool]) {
        // Rows that the page itself left out are in its diagnostics.
        for diagnostic in outline.diagnostics where diagnostic.replaces == .row {
            count(.row, diagnostic.lines.count, inModel: false)
        }
        for (placed, isTaken) in zip(outline.rows, isTaken) where placed.row.line != nil {
            if !placed.row.isListed { count(.row, 1, inModel: isTaken) }
            if placed.row.kind == .error, placed.row.name.contains(where: \.isNumber) {
                count(.error, 1, inModel: isTaken)
            }
        }
        count(.request, outline.requestLines.count, inModel: true)
        count(.request, outline.leftOutRequests.count, inModel: false)
        count(.requirement, outline.requirements.count, inModel: page.takesPageRequirements)
        count(.requirement, outline.drafts.reduce(0) { $0 + $1.requirements.count }, inModel: true)
    }

    private mutating func count(_ fact: ReadFact, _ number: Int, inModel: Bool) {
        counts[fact, default: ReadCount()].read += number
        if inModel { counts[fact, default: ReadCount()].inModel += number }
    }
}
