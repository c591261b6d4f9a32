// Made from the values of `games-iap-product.product_type` in the reference by graphgen; edits to this file are lost.

/// Values of `games-iap-product.product_type`.
///
/// The reference does not list them.
public typealias GamesIAPProductType = GraphUnlisted<GraphName.GamesIAPProductType>

extension GraphName {
    /// Tells ``GamesIAPProductType`` from other values that the reference does not list.
    public enum GamesIAPProductType {}
}
