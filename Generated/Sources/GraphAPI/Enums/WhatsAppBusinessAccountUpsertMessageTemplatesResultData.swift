// Made from the values of `whats-app-business-account/upsert_message_templates.data` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/upsert_message_templates.data`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesResultData = GraphUnlisted<GraphName.WhatsAppBusinessAccountUpsertMessageTemplatesResultData>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountUpsertMessageTemplatesResultData`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountUpsertMessageTemplatesResultData {}
}
