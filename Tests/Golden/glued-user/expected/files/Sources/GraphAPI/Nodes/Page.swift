/// Page.
public struct Page: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Page`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
