// Made from the values of `whats-app-business-account.ownership_type` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account.ownership_type`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountOwnershipType = GraphUnlisted<GraphName.WhatsAppBusinessAccountOwnershipType>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountOwnershipType`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountOwnershipType {}
}
