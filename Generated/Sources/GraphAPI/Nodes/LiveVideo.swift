/// LiveVideo.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
public struct LiveVideo: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LiveVideo`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
