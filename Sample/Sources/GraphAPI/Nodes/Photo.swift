/// A photo.
public struct Photo: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Photo`.
    public struct Fields: GraphFields {
        public init() {}
        /// The photo's id.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// The name.
        public var name: GraphField<Swift.String> { GraphField("name") }
    }
}
