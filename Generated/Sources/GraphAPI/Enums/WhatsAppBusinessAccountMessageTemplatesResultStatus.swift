// Made from the values of `whats-app-business-account/message_templates.status` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountMessageTemplatesResultStatus = GraphUnlisted<GraphName.WhatsAppBusinessAccountMessageTemplatesResultStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountMessageTemplatesResultStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountMessageTemplatesResultStatus {}
}
