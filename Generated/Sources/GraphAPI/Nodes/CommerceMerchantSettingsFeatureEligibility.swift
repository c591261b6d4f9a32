// Made from `commerce-merchant-settings.feature_eligibility` in the reference by graphgen; edits to this file are lost.

/// `CommerceMerchantSettingsFeatureEligibility`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantSettingsFeatureEligibility = GraphUndescribed<GraphName.CommerceMerchantSettingsFeatureEligibility>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsFeatureEligibility`` from other types that the reference does not describe.
    public enum CommerceMerchantSettingsFeatureEligibility {}
}
