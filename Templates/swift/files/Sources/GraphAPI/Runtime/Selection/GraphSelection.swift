/// What a request asks for of a node: the value of `fields`.
public struct GraphSelection<Node: GraphNode>: Sendable, Equatable {
    var items: [GraphSelectionItem]

    /// A selection of nothing; the API then answers with the fields that are default ones.
    public init() { items = [] }

    init(items: [GraphSelectionItem]) { self.items = items }

    /// Whether nothing is selected.
    public var isEmpty: Bool { items.isEmpty }

    /// The value of `fields`, such as `id,albums.limit(5){name}`.
    public var text: String { GraphSelectionItem.text(of: items) }

    /// A field by its key path.
    init(_ path: PartialKeyPath<Node.Fields>) {
        // Every property of `Fields` is a `GraphField`; an empty name would be reported when the request is sent.
        let name = (Node.Fields()[keyPath: path] as? any GraphNamedField)?.name ?? ""
        items = [GraphSelectionItem(name: name)]
    }
}
