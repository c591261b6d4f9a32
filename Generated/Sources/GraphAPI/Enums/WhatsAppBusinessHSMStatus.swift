// Made from the values of `whats-app-business-hsm.status` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-hsm.status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMStatus = GraphUnlisted<GraphName.WhatsAppBusinessHSMStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMStatus {}
}
