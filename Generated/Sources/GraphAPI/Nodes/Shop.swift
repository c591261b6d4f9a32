// Made from `commerce-merchant-settings/shops.data` in the reference by graphgen; edits to this file are lost.

/// `Shop`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Shop = GraphUndescribed<GraphName.Shop>

extension GraphName {
    /// Tells ``Shop`` from other types that the reference does not describe.
    public enum Shop {}
}
