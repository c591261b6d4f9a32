// Made from the values that fields and parameters of `whats-app-business-hsm` take in the reference, by graphgen; edits to this file are lost.

/// Values of `whats-app-business-hsm.category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMCategory = GraphUnlisted<GraphName.WhatsAppBusinessHSMCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMCategory {}
}

/// Values of `whats-app-business-hsm.previous_category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMPreviousCategory = GraphUnlisted<GraphName.WhatsAppBusinessHSMPreviousCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMPreviousCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMPreviousCategory {}
}

/// Values of `whats-app-business-hsm.rejected_reason`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMRejectedReason = GraphUnlisted<GraphName.WhatsAppBusinessHSMRejectedReason>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMRejectedReason`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMRejectedReason {}
}

/// Values of `whats-app-business-hsm.status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMStatus = GraphUnlisted<GraphName.WhatsAppBusinessHSMStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMStatus {}
}

/// Values of `whats-app-business-hsm.sub_category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessHSMSubCategory = GraphUnlisted<GraphName.WhatsAppBusinessHSMSubCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMSubCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessHSMSubCategory {}
}
