import APIModel

/// What one page of the reference says, by where its parts stand in the model.
struct ResolvedPage: Sendable {
    /// A row of a page's own table of errors.
    struct ErrorRow: Sendable {
        var error: ErrorDefinition
        /// What the row says.
        var text: String
        var location: SourceLocation
    }

    /// The page.
    var source: Source
    /// What the model calls the page, where it describes a node, an edge or an operation.
    var slug: String?
    /// The node that it describes, by index.
    var node: Int?
    /// The edges that its node lists, by index, in page order.
    var listed: [Int] = []
    /// The edge that it describes, by index.
    var edge: Int?
    /// Its operations, by index, in page order.
    var operations: [Int] = []
    /// Rows about errors that stand outside of all operations, in page order.
    var errors: [ErrorRow] = []
    /// The permissions that it describes, by index.
    var permissions: [Int] = []
    /// The metrics that it describes, by index, in page order.
    var metrics: [Int] = []
    /// Its tables of values, by index, in page order.
    var valueTables: [Int] = []
    /// The endpoints that it lists, by index, in page order.
    var endpoints: [Int] = []
    /// The versions that it lists, by index, in page order.
    var versions: [Int] = []

    /// True where the model has something that stands on the page.
    var hasFacts: Bool {
        node != nil || edge != nil || !operations.isEmpty || !errors.isEmpty || !permissions.isEmpty
            || !metrics.isEmpty || !valueTables.isEmpty || !endpoints.isEmpty || !versions.isEmpty
    }
}

extension ResolvedModel {
    /// The pages by file.
    var pages: [ResolvedPage] {
        var pages = Dictionary(sources.map { ($0.file, ResolvedPage(source: $0)) }) { first, _ in first }
        func change(_ location: SourceLocation?, _ change: (inout ResolvedPage) -> Void) {
            guard let file = location?.file else { return }
            change(&pages[file, default: ResolvedPage(source: Source(file: file, title: "", style: ""))])
        }
        let edgeIndex = Dictionary(zip(edges.map(\.edge.id), edges.indices)) { first, _ in first }
        for (index, node) in nodes.map(\.node).enumerated() where node.isDescribed {
            change(node.location) { page in
                (page.node, page.slug) = (index, node.id.slug)
                page.listed = node.edges.compactMap { edgeIndex[EdgeID(parent: node.id, name: $0)] }
                page.complete(url: node.url, title: node.title)
            }
        }
        for (index, edge) in edges.map(\.edge).enumerated() where edge.hasPage {
            change(edge.location) { page in
                (page.edge, page.slug) = (index, edge.id.description)
                page.complete(url: edge.url, title: edge.id.description)
            }
        }
        for (index, operation) in operations.map(\.operation).enumerated().sorted(by: {
            $0.element.location < $1.element.location
        }) {
            change(operation.location) { page in
                page.operations.append(index)
                page.slug = page.slug ?? operation.page
                page.complete(url: operation.url, title: operation.page)
            }
        }
        for row in errorRows { change(row.location) { $0.errors.append(row) } }
        let asked = Set(operations.map(\.operation.location))
        for (index, permission) in permissions.enumerated() {
            let rows = permission.permission.locations.filter { !asked.contains($0) }
            for file in Set(rows.map(\.file)) {
                change(SourceLocation(file: file)) { $0.permissions.append(index) }
            }
        }
        for index in Self.inPageOrder(metrics.map(\.metric.location)) {
            change(metrics[index].metric.location) { $0.metrics.append(index) }
        }
        for (index, table) in valueTables.enumerated() {
            change(table.table.values.first?.location) { $0.valueTables.append(index) }
        }
        for index in Self.inPageOrder(endpoints.map(\.location)) {
            change(endpoints[index].location) { $0.endpoints.append(index) }
        }
        let listed = versions.indices.flatMap { index in versions[index].locations.map { (index, $0) } }
        for (index, location) in listed.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }) {
            change(location) { page in
                if !page.versions.contains(index) { page.versions.append(index) }
            }
        }
        return pages.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func inPageOrder(_ locations: [SourceLocation]) -> [Int] {
        locations.indices.sorted { (locations[$0], $0) < (locations[$1], $1) }
    }

    /// The rows about errors that are of no operation, in the order of pages.
    private var errorRows: [ResolvedPage.ErrorRow] {
        let used = Set(operations.flatMap { $0.operation.errors.map(\.location) })
        let rows = errors.flatMap { ($0.main.definition.subcode == nil ? [$0.main] : []) + $0.subcodes }
            .map(\.definition).flatMap { error in
                error.messages.flatMap { message in
                    message.locations.filter { !used.contains($0) }.map {
                        ResolvedPage.ErrorRow(error: error, text: message.text, location: $0)
                    }
                }
            }
        return rows.sorted { $0.location < $1.location }
    }
}

extension ResolvedPage {
    /// Says of a page that is not among the model's sources what its parts say of it.
    fileprivate mutating func complete(url: String?, title: String) {
        guard source.style.isEmpty else { return }
        source.url = source.url ?? url
        if source.title.isEmpty { source.title = title }
    }
}
