// Made from the values of `commerce-merchant-settings.payment_provider` in the reference by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings.payment_provider`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsPaymentProvider = GraphUnlisted<GraphName.CommerceMerchantSettingsPaymentProvider>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsPaymentProvider`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsPaymentProvider {}
}
