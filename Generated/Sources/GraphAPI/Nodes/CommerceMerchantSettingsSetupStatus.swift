// Made from `commerce-merchant-settings/setup_status.data` in the reference by graphgen; edits to this file are lost.

/// `CommerceMerchantSettingsSetupStatus`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantSettingsSetupStatus = GraphUndescribed<GraphName.CommerceMerchantSettingsSetupStatus>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsSetupStatus`` from other types that the reference does not describe.
    public enum CommerceMerchantSettingsSetupStatus {}
}
