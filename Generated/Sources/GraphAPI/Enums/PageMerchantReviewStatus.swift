/// Values of `page.merchant_review_status`.
///
/// The reference does not list them.
public typealias PageMerchantReviewStatus = GraphUnlisted<GraphName.PageMerchantReviewStatus>

extension GraphName {
    /// Tells ``PageMerchantReviewStatus`` from other values that the reference does not list.
    public enum PageMerchantReviewStatus {}
}
