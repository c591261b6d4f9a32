// Made from what the reference says of `reaction` by graphgen; edits to this file are lost.

/// Reaction.
public struct Reaction: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Reaction`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Kind of reaction that a Page or User gave to an object.
        @export(implementation) public var type: GraphField<ObjectReactionsType> { .init("type") }
    }
}
