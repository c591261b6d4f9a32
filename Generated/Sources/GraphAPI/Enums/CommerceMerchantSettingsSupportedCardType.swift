// Made from the values of `commerce-merchant-settings.supported_card_types` in the reference by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings.supported_card_types`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsSupportedCardType = GraphUnlisted<GraphName.CommerceMerchantSettingsSupportedCardType>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsSupportedCardType`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsSupportedCardType {}
}
