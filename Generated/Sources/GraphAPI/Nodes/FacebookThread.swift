// Made from what the reference says of `thread` by graphgen; edits to this file are lost.

public import Foundation

/// A thread of messages.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/thread)
public struct FacebookThread: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookThread`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Unique ID of this message thread.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Messages of the thread.
        @export(implementation) public var comments: GraphField<[Message]> { .init("comments") }
        /// Profiles that subscribe to the thread.
        @export(implementation) public var to: GraphField<[Profile]> { .init("to") }
        /// How many messages the session profile has not read.
        @export(implementation) public var unread: GraphField<Swift.Int> { .init("unread") }
        /// How many messages the session profile has not seen.
        @export(implementation) public var unseen: GraphField<Swift.Int> { .init("unseen") }
        /// When the thread last changed.
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Whether the page may reply in the thread.
        @export(implementation) public var canReply: GraphField<Swift.Bool> { .init("can_reply") }
        /// ID of the Workplace group linked to the thread (for Workplace only)
        @export(implementation) public var linkedGroup: GraphField<Swift.String> { .init("linked_group") }
        /// Single messages of the thread.
        @export(implementation) public var messages: GraphField<GraphConnection<Message>> { .init("messages") }
    }
}
