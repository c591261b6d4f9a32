// Made from the values of `commerce-merchant-settings.review_rejection_reasons` in the reference by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings.review_rejection_reasons`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsReviewRejectionReason = GraphUnlisted<GraphName.CommerceMerchantSettingsReviewRejectionReason>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsReviewRejectionReason`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsReviewRejectionReason {}
}
