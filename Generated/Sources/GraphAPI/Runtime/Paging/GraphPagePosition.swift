/// Where a page stands among the pages of an edge: the parameters that lead to it, in whatever style the edge pages:
/// cursors, times or offsets.
///
/// It holds neither token nor address. Cursors go stale; keep a position for resuming soon, not for good.
public struct GraphPagePosition: Sendable, Hashable, Codable {
    /// Names and values, such as `after` and a cursor.
    public var parameters: [String: String]

    /// A position from its parameters.
    public init(parameters: [String: String]) { self.parameters = parameters }

    /// The position after a cursor.
    public static func after(_ cursor: String) -> Self { Self(parameters: ["after": cursor]) }
    /// The position before a cursor.
    public static func before(_ cursor: String) -> Self { Self(parameters: ["before": cursor]) }

    /// The parameters that lead to a page, of all styles.
    static let names: [String] = [
        "after", "before", "since", "until", "offset", "__after_id", "__before_id", "__paging_token",
        "__previous",
        "page", "page_token",
    ]

    /// The position that an address in `next` or `previous` leads to. Its token and proof are left out, and so is its
    /// host: following it as it stands would drop the proof and repeat the token.
    @_optimize(none)
    init?(address: String) {
        let query = GraphPercent.pairs(inQueryOf: address)
        parameters = Dictionary(
            query.filter { Self.names.contains($0.name) }.map { ($0.name, $0.value) },
            uniquingKeysWith: { $1 })
        if parameters.isEmpty { return nil }
    }

}

extension GraphCall {
    /// Replaces the parameters that say which page is meant.
    @_optimize(none)
    mutating func move(to position: GraphPagePosition) {
        for name in GraphPagePosition.names { parameters[name] = nil }
        for (name, value) in position.parameters.sorted(by: { $0.key < $1.key }) {
            parameters[name] = .string(value)
        }
    }
}

extension GraphPaging {
    /// The position of the page after this one; nil at the end. The end is where `next` is absent: an empty page and
    /// one shorter than `limit` may have a next one, and a cursor may be there without one.
    public var next: GraphPagePosition? { position(record["next"]?.string, cursor: after, "after") }
    /// The position of the page before this one; nil at the beginning.
    public var previous: GraphPagePosition? { position(record["previous"]?.string, cursor: before, "before") }

    private func position(_ address: String?, cursor: String?, _ name: String) -> GraphPagePosition? {
        guard let address else { return nil }
        if let position = GraphPagePosition(address: address) { return position }
        return cursor.map { GraphPagePosition(parameters: [name: $0]) }
    }
}
