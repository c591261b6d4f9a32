// Made from the values of `cpas-advertiser-partnership-recommendation.status_reason` in the reference by graphgen; edits to this file are lost.

/// Values of `cpas-advertiser-partnership-recommendation.status_reason`.
///
/// The reference does not list them.
public typealias CPASAdvertiserPartnershipRecommendationStatusReason = GraphUnlisted<GraphName.CPASAdvertiserPartnershipRecommendationStatusReason>

extension GraphName {
    /// Tells ``CPASAdvertiserPartnershipRecommendationStatusReason`` from other values that the reference does not list.
    public enum CPASAdvertiserPartnershipRecommendationStatusReason {}
}
