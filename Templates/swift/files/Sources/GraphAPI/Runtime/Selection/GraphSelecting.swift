/// What stands in a selection beside key paths: a `GraphSelection`, and nothing else.
public protocol GraphSelecting {
    /// The node whose fields are selected.
    associatedtype Node: GraphNode
    /// What is selected.
    var selection: GraphSelection<Node> { get }
}

extension GraphSelection: GraphSelecting {
    /// This very selection.
    public var selection: GraphSelection<Node> { self }
}
