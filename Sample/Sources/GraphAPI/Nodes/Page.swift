/// Represents a Facebook Page.
public struct Page: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Page`.
    public struct Fields: GraphFields {
        public init() {}
        /// The Page's id.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// The Page's access token.
        public var accessToken: GraphField<Swift.String> { GraphField("access_token") }
        /// The number of people who like the Page.
        public var fanCount: GraphField<Swift.Int> { GraphField("fan_count") }
        /// The name.
        public var name: GraphField<Swift.String> { GraphField("name") }
    }
}
