// Made from `whats-app-business-account/subscribed_apps.data` in the reference by graphgen; edits to this file are lost.

/// `WhatsAppApplication`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WhatsAppApplication = GraphUndescribed<GraphName.WhatsAppApplication>

extension GraphName {
    /// Tells ``WhatsAppApplication`` from other types that the reference does not describe.
    public enum WhatsAppApplication {}
}
