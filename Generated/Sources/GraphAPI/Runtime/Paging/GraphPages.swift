/// The pages of an edge, one request a page.
///
/// Each request is made anew from the first one and the position that the page before tells, so that the proof is
/// sent and no token is in an address. It ends where the address of a next page is absent, and throws `GraphError` of
/// kind `endlessPaging` where a position comes again.
public struct GraphPages<Item: GraphValue>: AsyncSequence, Sendable {
    let client: GraphClient
    let request: GraphRequest<GraphConnection<Item>>
    let direction: GraphPageDirection
    let start: GraphPagePosition?

    public typealias Element = GraphConnection<Item>

    /// How many empty pages may follow each other; deleted and hidden elements leave such pages.
    static var maximumEmptyPages: Int { 200 }

    public func makeAsyncIterator() -> Iterator { Iterator(self) }

    /// Gets one page after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private let pages: GraphPages
        private var call: GraphCall
        private var isAtEnd = false
        private var emptyPages = 0
        // Brent's way of finding a cycle: one position is kept, and replaced at powers of two.
        private var kept: GraphPagePosition?
        private var steps = 0

        init(_ pages: GraphPages) {
            self.pages = pages
            call = pages.request.call
            call.isPaged = true
            if let start = pages.start { call.move(to: start) }
        }

        /// The next page; nil at the end.
        @_optimize(none)
        public mutating func next() async throws -> GraphConnection<Item>? {
            guard !isAtEnd else { return nil }
            let exchange: GraphExchange
            do {
                exchange = try await pages.client.exchange(call)
            } catch {
                isAtEnd = true
                throw error
            }
            if let limit = exchange.limit { call.parameters["limit"] = .number(.init(Int64(limit))) }
            let page: GraphConnection<Item>
            do {
                page = try GraphAnswer<GraphConnection<Item>>(exchange.json, exchange.metadata).value
                try advance(after: page, exchange.metadata)
            } catch {
                isAtEnd = true
                throw error
            }
            return page
        }

        @_optimize(none)
        private mutating func advance(
            after page: GraphConnection<Item>, _ metadata: GraphMetadata
        ) throws(GraphError) {
            let isForward = pages.direction == .forward
            let hasMore = isForward ? page.paging?.hasNext : page.paging?.hasPrevious
            guard hasMore == true else {
                isAtEnd = true
                return
            }
            guard let position = isForward ? page.paging?.next : page.paging?.previous else {
                throw GraphError(
                    .endlessPaging, "there is another page, and nothing tells where it stands", metadata)
            }
            emptyPages = page.data.isEmpty ? emptyPages + 1 : 0
            guard emptyPages <= GraphPages.maximumEmptyPages else {
                throw GraphError(.endlessPaging, "\(emptyPages) pages in a row are empty", metadata)
            }
            guard position != kept else {
                throw GraphError(.endlessPaging, "the cursor does not advance", metadata)
            }
            steps += 1
            if steps & (steps - 1) == 0 { kept = position }
            call.move(to: position)
        }
    }
}
