// Made from the values of `commerce-merchant-settings.merchant_status` in the reference by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings.merchant_status`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsStatus = GraphUnlisted<GraphName.CommerceMerchantSettingsStatus>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsStatus`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsStatus {}
}
