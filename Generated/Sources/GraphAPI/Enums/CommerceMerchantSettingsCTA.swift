// Made from the values of `commerce-merchant-settings.cta` in the reference by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings.cta`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsCTA = GraphUnlisted<GraphName.CommerceMerchantSettingsCTA>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsCTA`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsCTA {}
}
