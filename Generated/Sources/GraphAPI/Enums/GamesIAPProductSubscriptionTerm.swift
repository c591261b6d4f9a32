// Made from the values of `games-iap-product.subscription_term` in the reference by graphgen; edits to this file are lost.

/// Values of `games-iap-product.subscription_term`.
///
/// The reference does not list them.
public typealias GamesIAPProductSubscriptionTerm = GraphUnlisted<GraphName.GamesIAPProductSubscriptionTerm>

extension GraphName {
    /// Tells ``GamesIAPProductSubscriptionTerm`` from other values that the reference does not list.
    public enum GamesIAPProductSubscriptionTerm {}
}
