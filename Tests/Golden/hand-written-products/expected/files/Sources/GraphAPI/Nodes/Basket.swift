// Made from what the reference says of `basket` by graphgen; edits to this file are lost.

/// Basket.
public struct Basket: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Basket`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
