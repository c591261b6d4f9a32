// Made from the values of `whats-app-business-account.account_review_status` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account.account_review_status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountReviewStatus = GraphUnlisted<GraphName.WhatsAppBusinessAccountReviewStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountReviewStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountReviewStatus {}
}
