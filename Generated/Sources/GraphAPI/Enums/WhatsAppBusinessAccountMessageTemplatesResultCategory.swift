// Made from the values of `whats-app-business-account/message_templates.category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountMessageTemplatesResultCategory = GraphUnlisted<GraphName.WhatsAppBusinessAccountMessageTemplatesResultCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountMessageTemplatesResultCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountMessageTemplatesResultCategory {}
}
