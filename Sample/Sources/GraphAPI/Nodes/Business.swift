/// A business.
public struct Business: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Business`.
    public struct Fields: GraphFields {
        public init() {}
        /// The business's id.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// The name.
        public var name: GraphField<Swift.String> { GraphField("name") }
    }
}
