// Made from the values of `whats-app-business-hsm.category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-hsm.category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMCategory = GraphUnlisted<GraphName.WhatsAppBusinessHSMCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMCategory {}
}
