// Made from the values that fields and parameters of `games-iap-product` take in the reference, by graphgen; edits to this file are lost.

/// Values of `games-iap-product.product_type`.
///
/// The reference does not list them.
public typealias GamesIAPProductType = GraphUnlisted<GraphName.GamesIAPProductType>

extension GraphName {
    /// Tells ``GamesIAPProductType`` from other values that the reference does not list.
    public enum GamesIAPProductType {}
}

/// Values of `games-iap-product.subscription_term`.
///
/// The reference does not list them.
public typealias GamesIAPProductSubscriptionTerm = GraphUnlisted<GraphName.GamesIAPProductSubscriptionTerm>

extension GraphName {
    /// Tells ``GamesIAPProductSubscriptionTerm`` from other values that the reference does not list.
    public enum GamesIAPProductSubscriptionTerm {}
}
