// Made from `commerce-merchant-settings/tax_settings.data` in the reference by graphgen; edits to this file are lost.

/// `CommerceMerchantTaxSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantTaxSettings = GraphUndescribed<GraphName.CommerceMerchantTaxSettings>

extension GraphName {
    /// Tells ``CommerceMerchantTaxSettings`` from other types that the reference does not describe.
    public enum CommerceMerchantTaxSettings {}
}
