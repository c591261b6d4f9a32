// Made from the values of `page/page_whatsapp_number_verification.verification_status` in the reference by graphgen; edits to this file are lost.

/// Values of `page/page_whatsapp_number_verification.verification_status`.
///
/// The reference does not list them.
public typealias PageWhatsAppNumberVerificationResultStatus = GraphUnlisted<GraphName.PageWhatsAppNumberVerificationResultStatus>

extension GraphName {
    /// Tells ``PageWhatsAppNumberVerificationResultStatus`` from other values that the reference does not list.
    public enum PageWhatsAppNumberVerificationResultStatus {}
}
