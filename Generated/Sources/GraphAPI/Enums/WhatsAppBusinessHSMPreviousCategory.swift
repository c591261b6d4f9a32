/// Values of `whats-app-business-hsm.previous_category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMPreviousCategory = GraphUnlisted<GraphName.WhatsAppBusinessHSMPreviousCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMPreviousCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMPreviousCategory {}
}
