// Made from the values of `whats-app-business-hsm.rejected_reason` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-hsm.rejected_reason`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMRejectedReason = GraphUnlisted<GraphName.WhatsAppBusinessHSMRejectedReason>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMRejectedReason`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMRejectedReason {}
}
