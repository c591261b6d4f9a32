import APIModel
import ReferencePages

/// Puts outlines of pages into one model. Each row ends in the model or in a diagnostic that replaces it.
struct ModelBuilder {
    var diagnostics: [Diagnostic] = []
    private(set) var api: API
    private var counts: [ReadFact: ReadCount] = [:]
    private var rowAccount = RowAccount()
    private var versions: [String] = []
    private let version: String?
    private var linked: [String: String] = [:]

    init(version: String?) {
        self.version = version
        api = API(version: version ?? "")
    }

    mutating func add(_ outline: PageOutline) {
        diagnostics += outline.diagnostics
        rowAccount = rowAccount + outline.rowAccount
        let identity = outline.identity
        if let found = outline.exampleVersion ?? identity.version { versions.append(found) }
        api.sources.append(
            Source(
                file: outline.file, url: identity.url, title: identity.title, style: outline.style,
                version: identity.version))
        // Rows that the page itself left out are in its diagnostics.
        for diagnostic in outline.diagnostics where diagnostic.replaces == .row {
            for _ in diagnostic.lines { count(.row, inModel: false) }
        }
        noteLinks(outline)
        var page = PageModel(outline)
        var leftOut: [PageOutline.PlacedRow] = []
        for placed in outline.rows where placed.row.line != nil {
            let isTaken = page.take(placed)
            if !isTaken { leftOut.append(placed) }
            if !placed.row.isListed { count(.row, inModel: isTaken) }
            if placed.row.kind == .error, placed.row.name.contains(where: \.isNumber) {
                count(.error, inModel: isTaken)
            }
        }
        diagnostics += LeftOutRows.diagnostics(of: leftOut)
        let rows = outline.rows.count { $0.row.line != nil && $0.row.kind != .other }
        let lost = leftOut.count { $0.row.kind != .other && !$0.row.isLeftToClient }
        if lost * 2 > rows {
            diagnostics.append(
                Diagnostic(
                    ReadingDiagnostic.pageHalfRead,
                    "\(lost) of \(rows) rows of the page are not in the model",
                    at: SourceLocation(file: outline.file, line: outline.titleLine)))
        }
        page.finish()
        for _ in outline.requestLines { count(.request, inModel: true) }
        for _ in outline.leftOutRequests { count(.request, inModel: false) }
        let requirements = outline.requirements.count
        for index in 0..<(requirements + outline.drafts.reduce(0) { $0 + $1.requirements.count }) {
            count(.requirement, inModel: index >= requirements || page.takesPageRequirements)
        }
        if let node = page.node { api.nodes.append(node) }
        if let edge = page.edge { api.edges.append(edge) }
        api.edges += page.listedEdges
        api.operations += page.operations
        api.errors += page.errors
        api.permissions += page.permissions
        api.metrics += page.metrics
        api.valueTables += page.valueTables
        api.endpoints += page.endpoints
        diagnostics += page.diagnostics
        if outline.rows.isEmpty, page.operations.allSatisfy({ $0.status != .allowed || $0.method == nil }),
            outline.identity.kind != .guide || outline.rows.isEmpty
        {
            noteEmpty(outline, isRefused: !page.operations.isEmpty)
        }
    }

    /// Lists the types that the page links to, so that passes can follow the links.
    private mutating func noteLinks(_ outline: PageOutline) {
        var found = outline.rows.compactMap { placed in placed.row.typeLink.map { (placed.row.type, $0) } }
        if let answer = outline.answer, let link = answer.link { found.append((answer.type, link)) }
        for (type, link) in found {
            guard let name = type?.soleName, linked[name] == nil else { continue }
            linked[name] = link
        }
    }

    /// A page that nothing could be read from says so, unless it only refuses its operations.
    private mutating func noteEmpty(_ outline: PageOutline, isRefused: Bool) {
        guard !isRefused else { return }
        let isGuide = outline.identity.kind == .guide
        diagnostics.append(
            Diagnostic(
                isGuide ? ReadingDiagnostic.guideWithoutTables : .pageWithoutTables,
                "the page has no table that could be read; nothing of it is in the model",
                at: SourceLocation(file: outline.file, line: outline.titleLine)))
    }

    mutating func finish() -> ReadResult {
        if version == nil { api.version = versions.max { APIVersion.precedes($0, $1) } ?? "" }
        api.unresolvedTypes = linked.keys.sorted().map { UnresolvedType(name: $0, link: linked[$0]) }
        return ReadResult(api: api, diagnostics: diagnostics, counts: counts, rowAccount: rowAccount)
    }

    private mutating func count(_ fact: ReadFact, inModel: Bool) {
        counts[fact, default: ReadCount()].read += 1
        if inModel { counts[fact, default: ReadCount()].inModel += 1 }
    }
}
