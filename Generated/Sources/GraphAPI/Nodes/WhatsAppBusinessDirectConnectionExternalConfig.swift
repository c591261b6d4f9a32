// Made from `whats-app-business-account/dcc_config.data` in the reference by graphgen; edits to this file are lost.

/// `WhatsAppBusinessDirectConnectionExternalConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WhatsAppBusinessDirectConnectionExternalConfig = GraphUndescribed<GraphName.WhatsAppBusinessDirectConnectionExternalConfig>

extension GraphName {
    /// Tells ``WhatsAppBusinessDirectConnectionExternalConfig`` from other types that the reference does not describe.
    public enum WhatsAppBusinessDirectConnectionExternalConfig {}
}
