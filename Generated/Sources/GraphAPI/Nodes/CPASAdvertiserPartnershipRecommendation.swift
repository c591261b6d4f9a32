// Made from what the reference says of `cpas-advertiser-partnership-recommendation` by graphgen; edits to this file are lost.

/// Recommends one retailer for a brand: the pair of both, and an advertiser who can advertise for the
/// producer.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/cpas-advertiser-partnership-recommendation/)
public struct CPASAdvertiserPartnershipRecommendation: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CPASAdvertiserPartnershipRecommendation`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the recommendation.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Advertiser recommended for the partnership.
        @export(implementation) public var advertiserBusinessID: GraphField<Swift.String> { .init("advertiser_business_id") }
        /// Brand recommended for the partnership.
        @export(implementation) public var brandBusinessID: GraphField<Swift.String> { .init("brand_business_id") }
        /// Brands for which the partnership can advertise.
        @export(implementation) public var brands: GraphField<[Swift.String]> { .init("brands") }
        /// Countries where the partnership could run ads.
        @export(implementation) public var countries: GraphField<[Swift.String]> { .init("countries") }
        /// Retailer recommended for the partnership.
        @export(implementation) public var merchantBusinessID: GraphField<Swift.String> { .init("merchant_business_id") }
        /// Categories of the retailer's products.
        @export(implementation) public var merchantCategories: GraphField<[Swift.String]> { .init("merchant_categories") }
        /// Status of the recommendation now, following from what was done with it.
        @export(implementation) public var status: GraphField<CPASAdvertiserPartnershipRecommendationStatus> { .init("status") }
        /// Why the recommendation has this status.
        @export(implementation) public var statusReason: GraphField<CPASAdvertiserPartnershipRecommendationStatusReason> { .init("status_reason") }
    }
}
