// Made from the reference pages of `cpas-advertiser-partnership-recommendation` and its edges by graphgen; edits to this file are lost.

extension CPASAdvertiserPartnershipRecommendation {

    /// Recommends one retailer for a brand: the pair of both, and an advertiser who can advertise for the
    /// producer.
    ///
    /// `GET /{cpas_advertiser_partnership_recommendation_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/cpas-advertiser-partnership-recommendation/)
    public static func read(
        _ cpasAdvertiserPartnershipRecommendationID: Swift.String,
        @GraphSelectionBuilder<CPASAdvertiserPartnershipRecommendation> fields: () -> GraphSelection<CPASAdvertiserPartnershipRecommendation> = { GraphSelection() },
    ) -> GraphRequest<CPASAdvertiserPartnershipRecommendation> {
        GraphRequest(.get, "/\(cpasAdvertiserPartnershipRecommendationID)", fields: fields())
    }
}
