// Made from what the reference says of `collaborative-ads-directory` by graphgen; edits to this file are lost.

/// Directory of the businesses with collaborative ads
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/collaborative-ads-directory/)
public struct CollaborativeAdsDirectory: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CollaborativeAdsDirectory`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Merchants with collaborative ads that anyone may see
        @export(implementation) public var collaborativeAdsMerchants: GraphField<[Business]> { .init("collaborative_ads_merchants") }
    }
}
