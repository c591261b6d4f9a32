// Made from `commerce-merchant-settings/commerce_orders.data` in the reference by graphgen; edits to this file are lost.

/// `CommerceOrder`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/commerce-order/)
public typealias CommerceOrder = GraphUndescribed<GraphName.CommerceOrder>

extension GraphName {
    /// Tells ``CommerceOrder`` from other types that the reference does not describe.
    public enum CommerceOrder {}
}
