// Made from `commerce-merchant-settings.whatsapp_channel` in the reference by graphgen; edits to this file are lost.

/// `CommerceWhatsAppChannel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceWhatsAppChannel = GraphUndescribed<GraphName.CommerceWhatsAppChannel>

extension GraphName {
    /// Tells ``CommerceWhatsAppChannel`` from other types that the reference does not describe.
    public enum CommerceWhatsAppChannel {}
}
