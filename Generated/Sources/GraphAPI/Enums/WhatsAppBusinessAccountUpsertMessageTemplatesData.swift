// Made from the values of `whats-app-business-account/upsert_message_templates.data` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/upsert_message_templates.data`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesData = GraphUnlisted<GraphName.WhatsAppBusinessAccountUpsertMessageTemplatesData>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountUpsertMessageTemplatesData`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountUpsertMessageTemplatesData {}
}
