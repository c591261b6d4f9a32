// Made from what the reference says of `whats-app-message-template` by graphgen; edits to this file are lost.

/// WhatsAppMessageTemplate.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm/)
public struct WhatsAppMessageTemplate: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `WhatsAppMessageTemplate`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
