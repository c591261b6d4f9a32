/// A page that knows the ones beside it, for paging by hand.
///
/// ```swift
/// var page = try await graph.page(of: friends)
/// show(page.data)
/// if let next = try await page.next() { page = next }
/// ```
public struct GraphPageCursor<Element: GraphValue>: Sendable {
    /// The page itself.
    public let page: GraphConnection<Element>
    private let client: GraphClient
    private let request: GraphRequest<GraphConnection<Element>>

    init(
        _ page: GraphConnection<Element>, _ client: GraphClient,
        _ request: GraphRequest<GraphConnection<Element>>
    ) {
        self.page = page
        self.client = client
        self.request = request
    }

    /// The elements of this page.
    public var data: [Element] { page.data }
    /// Whether there is a page after this one.
    public var hasNext: Bool { page.paging?.hasNext == true }
    /// Whether there is a page before this one.
    public var hasPrevious: Bool { page.paging?.hasPrevious == true }

    /// The page after this one; nil at the end. It may be empty although there is another one after it.
    ///
    /// - Throws: `GraphError`; of kind `endlessPaging` where there is another page and nothing tells where it stands.
    public func next() async throws -> Self? { try await beside(hasNext, page.paging?.next) }

    /// The page before this one; nil at the beginning.
    public func previous() async throws -> Self? { try await beside(hasPrevious, page.paging?.previous) }

    private func beside(_ isThere: Bool, _ position: GraphPagePosition?) async throws -> Self? {
        guard isThere else { return nil }
        guard let position else {
            throw GraphError(
                .endlessPaging, "there is another page, and nothing tells where it stands")
        }
        return try await client.page(of: request, at: position)
    }
}

extension GraphPageCursor: CustomStringConvertible, CustomReflectable {
    /// The page's paging and number of elements.
    public var description: String {
        "a page of \(data.count), \(page.paging?.record.description ?? "alone")"
    }
    public var customMirror: Mirror { Mirror(self, children: ["page": page]) }
}

extension GraphClient {
    /// One page of an edge, from which the pages beside it are asked for.
    ///
    /// - Parameters:
    ///   - request: the edge.
    ///   - position: which page; the first one where it is left out.
    public func page<Element>(
        of request: GraphRequest<GraphConnection<Element>>, at position: GraphPagePosition? = nil
    ) async throws -> GraphPageCursor<Element> {
        var moved = request
        if let position { moved.call.move(to: position) }
        return GraphPageCursor(try await send(moved), self, request)
    }
}
