public import GraphAPI
public import Observation

/// What a list of people shows: a view of an app has it as `@State var model = FriendsModel(graph)`, draws `people`, calls
/// `refresh` when it appears and `showMore` when its end does.
@MainActor @Observable
public final class FriendsModel {
    /// A person as the list shows them.
    public struct Person: Identifiable, Sendable {
        /// The id.
        public let id: String
        /// The name, where it may be seen.
        public let name: String
    }

    /// What is shown.
    public private(set) var people: [Person] = []
    /// Whether something is on its way.
    public private(set) var isLoading = false
    /// What to tell the person in front of the screen; nil where all is well.
    public private(set) var trouble: String?
    /// Whether there is more to show.
    public var hasMore: Bool { page?.hasNext ?? false }

    private let graph: GraphClient
    private var page: GraphPageCursor<GraphRecord>?

    /// A list for the owner of the client's token.
    public init(_ graph: GraphClient) { self.graph = graph }

    /// Shows the first page anew.
    public func refresh() async {
        await load {
            try await $0.page(
                of: GraphRequest<GraphConnection<GraphRecord>>(.get, "/me/friends?fields=name&limit=25"))
        }
    }

    /// Shows the next page too.
    public func showMore() async {
        guard let page, page.hasNext else { return }
        await load { _ in try await page.next() }
    }

    private func load(
        _ get: @Sendable (GraphClient) async throws -> GraphPageCursor<GraphRecord>?
    ) async {
        guard !isLoading else { return }
        isLoading = true
        defer { isLoading = false }
        do {
            guard let next = try await get(graph) else { return }
            if !next.hasPrevious { people = [] }
            people += next.data.compactMap { friend in
                friend["id"]?.as(String.self).map {
                    Person(id: $0, name: friend["name"]?.string ?? "somebody")
                }
            }
            page = next
            trouble = nil
        } catch is CancellationError {
            // The view is gone.
        } catch let error as GraphError {
            trouble = error.userMessage ?? error.recovery ?? "That did not work."
        } catch {
            trouble = "That did not work."
        }
    }
}
