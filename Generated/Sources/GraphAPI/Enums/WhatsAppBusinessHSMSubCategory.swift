// Made from the values of `whats-app-business-hsm.sub_category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-hsm.sub_category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMSubCategory = GraphUnlisted<GraphName.WhatsAppBusinessHSMSubCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMSubCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMSubCategory {}
}
