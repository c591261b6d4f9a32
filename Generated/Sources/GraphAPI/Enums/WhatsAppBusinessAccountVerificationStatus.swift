// Made from the values of `whats-app-business-account.business_verification_status` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account.business_verification_status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountVerificationStatus = GraphUnlisted<GraphName.WhatsAppBusinessAccountVerificationStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountVerificationStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountVerificationStatus {}
}
