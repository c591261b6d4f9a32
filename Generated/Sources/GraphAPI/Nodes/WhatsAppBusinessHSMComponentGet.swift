// Made from `whats-app-business-hsm.components` in the reference by graphgen; edits to this file are lost.

/// `WhatsAppBusinessHSMWhatsAppHSMComponentGet`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm-whats-app-hsm-component-get/)
public typealias WhatsAppBusinessHSMComponentGet = GraphUndescribed<GraphName.WhatsAppBusinessHSMComponentGet>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMComponentGet`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMComponentGet {}
}
