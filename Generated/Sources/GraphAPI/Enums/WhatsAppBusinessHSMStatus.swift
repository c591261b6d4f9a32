/// Values of `whats-app-business-hsm.status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMStatus = GraphUnlisted<GraphName.WhatsAppBusinessHSMStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMStatus {}
}
