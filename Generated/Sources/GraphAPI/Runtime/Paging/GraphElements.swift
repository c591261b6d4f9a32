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
