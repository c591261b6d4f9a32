// Made from what the reference says of `shop-account` by graphgen; edits to this file are lost.

/// ShopAccount.
public struct ShopAccount: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `ShopAccount`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
