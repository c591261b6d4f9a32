// Made from the values that fields and parameters of `cpas-advertiser-partnership-recommendation` take in the reference, by graphgen; edits to this file are lost.

/// Values of `cpas-advertiser-partnership-recommendation.status`.
///
/// The reference does not list them.
public typealias CPASAdvertiserPartnershipRecommendationStatus = GraphUnlisted<GraphName.CPASAdvertiserPartnershipRecommendationStatus>

extension GraphName {
    /// Tells ``CPASAdvertiserPartnershipRecommendationStatus`` from other values that the reference does not list.
    public enum CPASAdvertiserPartnershipRecommendationStatus {}
}

/// Values of `cpas-advertiser-partnership-recommendation.status_reason`.
///
/// The reference does not list them.
public typealias CPASAdvertiserPartnershipRecommendationStatusReason = GraphUnlisted<GraphName.CPASAdvertiserPartnershipRecommendationStatusReason>

extension GraphName {
    /// Tells ``CPASAdvertiserPartnershipRecommendationStatusReason`` from other values that the reference does not list.
    public enum CPASAdvertiserPartnershipRecommendationStatusReason {}
}
