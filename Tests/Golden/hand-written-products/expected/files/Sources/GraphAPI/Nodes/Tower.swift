// Made from what the reference says of `tower` by graphgen; edits to this file are lost.

/// Tower.
public struct Tower: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Tower`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// What a tower rang.
        ///
        /// [Reference](https://developers.facebook.com/docs/bells/reference/tower/rings)
        @export(implementation) public var rings: GraphField<GraphConnection<Ring>> { .init("rings") }
    }
}
