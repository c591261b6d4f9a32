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
    ///
    /// Of the address in `next` only the path, the place among the pages, `limit`, `fields` and `summary` are used.
    ///
    /// - Parameters:
    ///   - page: the page before.
    ///   - parameters: what else the edge was asked by, such as a filter.
    public func pages<Element>(
        after page: GraphConnection<Element>, parameters: GraphRecord = GraphRecord()
    ) -> GraphPages<Element>? {
        guard let address = page.paging?.record["next"]?.string, let position = page.paging?.next,
            var request = GraphRequest<GraphConnection<Element>>(address: address)
        else { return nil }
        for (name, value) in parameters.members { request.parameters[name] = value }
        return pages(of: request, from: position)
    }
}
