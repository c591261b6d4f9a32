// Made from `commerce-merchant-settings/commerce_payouts.data` in the reference by graphgen; edits to this file are lost.

/// `CommercePayout`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommercePayout = GraphUndescribed<GraphName.CommercePayout>

extension GraphName {
    /// Tells ``CommercePayout`` from other types that the reference does not describe.
    public enum CommercePayout {}
}
