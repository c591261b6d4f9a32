// Made from what the reference says of `order` by graphgen; edits to this file are lost.

/// Order.
public struct Order: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Order`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
