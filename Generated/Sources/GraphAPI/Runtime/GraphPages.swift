/// Which way pages are gone through.
public enum GraphPageDirection: Sendable, Hashable {
    /// By `next`.
    case forward
    /// By `previous`; elements of a page keep their order in pages, and come last one first as elements.
    case backward
}

/// The pages of an edge, one request a page (`results`).
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
            if let start = pages.start { move(to: start) }
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
            move(to: position)
        }

        @_optimize(none)
        private mutating func move(to position: GraphPagePosition) {
            for name in GraphPagePosition.names { call.parameters[name] = nil }
            for (name, value) in position.parameters.sorted(by: { $0.key < $1.key }) {
                call.parameters[name] = .string(value)
            }
        }
    }
}

/// The elements of an edge, page after page.
public struct GraphElements<Element: GraphValue>: AsyncSequence, Sendable {
    /// The pages that they come from.
    public let pages: GraphPages<Element>

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator(), isForward: pages.direction == .forward)
    }

    /// Hands out the elements of one page after the other.
    public struct Iterator: AsyncIteratorProtocol {
        var pages: GraphPages<Element>.Iterator
        let isForward: Bool
        private var rest: ArraySlice<Element> = []

        init(pages: GraphPages<Element>.Iterator, isForward: Bool) {
            self.pages = pages
            self.isForward = isForward
        }

        /// The next element; nil at the end.
        public mutating func next() async throws -> Element? {
            while rest.isEmpty {
                guard let page = try await pages.next() else { return nil }
                rest = page.data[...]
            }
            return isForward ? rest.popFirst() : rest.popLast()
        }
    }
}

extension GraphClient {
    /// The pages of an edge: `for try await page in graph.pages(of: User.accounts("me"))`.
    ///
    /// - Parameters:
    ///   - request: the edge.
    ///   - direction: which way to go.
    ///   - position: where to begin, such as `paging.next` of a page that was read before.
    public func pages<Element>(
        of request: GraphRequest<GraphConnection<Element>>, direction: GraphPageDirection = .forward,
        from position: GraphPagePosition? = nil
    ) -> GraphPages<Element> {
        GraphPages(client: self, request: request, direction: direction, start: position)
    }

    /// The elements of an edge: `for try await account in graph.elements(of: User.accounts("me"))`.
    public func elements<Element>(
        of request: GraphRequest<GraphConnection<Element>>, direction: GraphPageDirection = .forward,
        from position: GraphPagePosition? = nil
    ) -> GraphElements<Element> {
        GraphElements(pages: pages(of: request, direction: direction, from: position))
    }

    /// The pages after one that came within another node's answer, such as `album.photos` of a field expansion.
    public func pages<Element>(after page: GraphConnection<Element>) -> GraphPages<Element>? {
        guard let address = page.paging?.record["next"]?.string, let position = page.paging?.next,
            let request = GraphRequest<GraphConnection<Element>>(address: address)
        else { return nil }
        return pages(of: request, from: position)
    }
}

extension GraphRequest {
    /// The request that an address of the API stands for, without its host, version and secrets.
    @_optimize(none)
    init?(address: String) {
        let path = address.prefix { $0 != "?" }
        guard let scheme = path.firstRange(of: "://"),
            let slash = path[scheme.upperBound...].firstIndex(of: "/")
        else {
            return nil
        }
        var segments = path[slash...].split(separator: "/").map(String.init)
        if segments.first.map({ GraphAPIVersion(rawValue: $0).isValid }) == true { segments.removeFirst() }
        guard !segments.isEmpty, segments.allSatisfy({ $0 != ".." && $0 != "." }) else { return nil }
        let secret = Set(GraphRecord.secretKeys)
        let members = GraphPagePosition.query(of: address).filter {
            !secret.contains($0.name) && !GraphPagePosition.names.contains($0.name)
        }
        self.init(
            .get, GraphPath(stringLiteral: "/" + segments.joined(separator: "/")),
            parameters: GraphRecord(members: members.map { ($0.name, JSONValue.string($0.value)) }))
    }
}
