// Made from `whats-app-business-account/phone_numbers.data` in the reference by graphgen; edits to this file are lost.

/// `WhatsAppBusinessPhoneNumber`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account-to-number-current-status/)
public typealias WhatsAppBusinessPhoneNumber = GraphUndescribed<GraphName.WhatsAppBusinessPhoneNumber>

extension GraphName {
    /// Tells ``WhatsAppBusinessPhoneNumber`` from other types that the reference does not describe.
    public enum WhatsAppBusinessPhoneNumber {}
}
