// Made from the values of `whats-app-business-hsm.previous_category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-hsm.previous_category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMPreviousCategory = GraphUnlisted<GraphName.WhatsAppBusinessHSMPreviousCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMPreviousCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMPreviousCategory {}
}
