// Made from what the reference says of `product-catalog` by graphgen; edits to this file are lost.

/// ProductCatalog.
///
/// [Reference](https://developers.facebook.com/docs/marketing-api/reference/product-catalog/)
public struct ProductCatalog: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `ProductCatalog`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Whether the business has access to the asset as owner or as agency
        @export(implementation) public var accessType: GraphField<Swift.String> { .init("access_type") }
    }
}
