/// The fields of a type that no page describes: the id, which all nodes have. Other members are read from `record`.
public struct GraphIDFields: GraphFields {
    public init() {}
    /// The node's id.
    public var id: GraphField<String> { GraphField("id") }
}
