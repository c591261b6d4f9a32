// Made from what the reference says of `page` by graphgen; edits to this file are lost.

/// Page.
public struct Page: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Page`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
