// Made from what the reference says of `conversation` by graphgen; edits to this file are lost.

public import Foundation

/// A Messenger conversation that a person has with a Facebook Page or with an Instagram Professional
/// Account.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/conversation)
public struct Conversation: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Conversation`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this conversation
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Messages of the conversation
        @export(implementation) public var messages: GraphField<Swift.String> { .init("messages") }
        /// Who takes part, each with ID, email and name, and on Instagram a username. The ID of a person is
        /// Instagram-scoped or Page-scoped; a business has its Instagram ID or Page ID.
        @export(implementation) public var participants: GraphField<GraphRecord> { .init("participants") }
        /// When the latest message was added
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
    }
}
