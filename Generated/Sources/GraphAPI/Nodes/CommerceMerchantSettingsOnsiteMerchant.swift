// Made from `commerce-merchant-settings.onsite_commerce_merchant` in the reference by graphgen; edits to this file are lost.

/// `CommerceMerchantSettingsOnsiteCommerceMerchant`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantSettingsOnsiteMerchant = GraphUndescribed<GraphName.CommerceMerchantSettingsOnsiteMerchant>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsOnsiteMerchant`` from other types that the reference does not describe.
    public enum CommerceMerchantSettingsOnsiteMerchant {}
}
