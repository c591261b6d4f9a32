// Made from `whats-app-business-hsm/compare.data` in the reference by graphgen; edits to this file are lost.

/// `WhatsAppBusinessHSMComparison`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm-comparison/)
public typealias WhatsAppBusinessHSMComparison = GraphUndescribed<GraphName.WhatsAppBusinessHSMComparison>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMComparison`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMComparison {}
}
