// Made from the values of `cpas-advertiser-partnership-recommendation.status` in the reference by graphgen; edits to this file are lost.

/// Values of `cpas-advertiser-partnership-recommendation.status`.
///
/// The reference does not list them.
public typealias CPASAdvertiserPartnershipRecommendationStatus = GraphUnlisted<GraphName.CPASAdvertiserPartnershipRecommendationStatus>

extension GraphName {
    /// Tells ``CPASAdvertiserPartnershipRecommendationStatus`` from other values that the reference does not list.
    public enum CPASAdvertiserPartnershipRecommendationStatus {}
}
