import APIModel
import ReferencePages

/// Puts what pages add into one model.
struct ModelBuilder {
    var diagnostics: [Diagnostic] = []
    private var api: API
    private var counts: [ReadFact: ReadCount] = [:]
    private var rowAccount = RowAccount()
    private var pageVersions = PageVersions()
    private let version: String?
    private var linked: [String: String] = [:]

    init(version: String?) {
        self.version = version
        api = API(version: version ?? "")
    }

    mutating func add(_ addition: PageAddition) {
        api.sources.append(addition.source)
        pageVersions.add(addition)
        diagnostics += addition.diagnostics
        counts.merge(addition.counts) { $0 + $1 }
        rowAccount = rowAccount + addition.rowAccount
        for (name, link) in addition.links where linked[name] == nil { linked[name] = link }
        let page = addition.page
        if let node = page.node { api.nodes.append(node) }
        if let edge = page.edge { api.edges.append(edge) }
        api.edges += page.listedEdges
        api.operations += page.operations
        api.errors += page.errors
        api.permissions += page.permissions
        api.metrics += page.metrics
        api.valueTables += page.valueTables
        api.endpoints += page.endpoints
        api.versions += page.versions
    }

    mutating func finish() -> ReadResult {
        if version == nil { api.version = pageVersions.newest ?? "" }
        diagnostics += pageVersions.contradictions(to: api.version)
        api.unresolvedTypes = linked.keys.sorted().map { UnresolvedType(name: $0, link: linked[$0]) }
        return ReadResult(api: api, diagnostics: diagnostics, counts: counts, rowAccount: rowAccount)
    }
}
