/// An album.
public struct Album: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Album`.
    public struct Fields: GraphFields {
        public init() {}
        /// The album's id.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// The name.
        public var name: GraphField<Swift.String> { GraphField("name") }
    }
}
