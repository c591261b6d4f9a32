// Made from `page.payment_options` in the reference by graphgen; edits to this file are lost.

/// `PagePaymentOptions`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-payment-options/)
public typealias PagePaymentOptions = GraphUndescribed<GraphName.PagePaymentOptions>

extension GraphName {
    /// Tells ``PagePaymentOptions`` from other types that the reference does not describe.
    public enum PagePaymentOptions {}
}
