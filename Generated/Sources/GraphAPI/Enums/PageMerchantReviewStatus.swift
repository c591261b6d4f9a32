// Made from the values of `page.merchant_review_status` in the reference by graphgen; edits to this file are lost.

/// Values of `page.merchant_review_status`.
///
/// The reference does not list them.
public typealias PageMerchantReviewStatus = GraphUnlisted<GraphName.PageMerchantReviewStatus>

extension GraphName {
    /// Tells ``PageMerchantReviewStatus`` from other values that the reference does not list.
    public enum PageMerchantReviewStatus {}
}
