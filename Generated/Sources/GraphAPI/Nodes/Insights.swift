// Made from what the reference says of `insights` by graphgen; edits to this file are lost.

/// Metrics of Pages or of their posts.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/insights)
public struct Insights: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Insights`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
