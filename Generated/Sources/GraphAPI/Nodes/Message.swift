// Made from what the reference says of `message` by graphgen; edits to this file are lost.

public import Foundation

/// One message of a conversation in Messenger or Instagram Messaging.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/message)
public struct Message: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Message`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Media attached to the message, each with its `id` and `name` and a CDN URL: `file_url` for a file,
        /// `image_data` for an image, `video_data` for a video. `generic_template` gives the URL of an image.
        @export(implementation) public var attachmentsData: GraphField<[JSONValue]> { .init("attachments.data") }
        /// When the message was made
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Sender of the message: a person, a Page or an Instagram Professional account. A person's `id` is
        /// Instagram-scoped or Page-scoped; that of a business is the ID of its Page or Instagram Professional
        /// account. `email` and `name` come with Page messaging only, `username` with Instagram Messaging only.
        @export(implementation) public var from: GraphField<GraphRecord> { .init("from") }
        /// ID of this message
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// `true` if the message contains content that is not supported; otherwise absent.
        @export(implementation) public var isUnsupported: GraphField<Swift.Bool> { .init("is_unsupported") }
        /// Text of the message, empty if it has none.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// Reactions to the message. `data` holds one object for each `reaction` emoji, with its `users`: the
        /// people who reacted that way, by `id` (Instagram-scoped, or that of an Instagram Professional
        /// account) and, with Instagram Messaging only, `username`.
        @export(implementation) public var reactions: GraphField<[JSONValue]> { .init("reactions") }
        /// Media shared in the message, such as a post or a product template. Its sub-fields have to be
        /// requested too. A product has an `id` (0 if the business cannot see it), `retailer_id`, `image_url`,
        /// `name` and `price`.
        @export(implementation) public var shares: GraphField<[JSONValue]> { .init("shares") }
        /// Link and ID of a story. Only mentions of and replies to stories are supported.
        @export(implementation) public var story: GraphField<[JSONValue]> { .init("story") }
        /// Tags in a `data` array, whose names tell the message's folder and source. On Facebook Pages, these
        /// include `inbox`, `read`, `source:chat`.
        @export(implementation) public var tags: GraphField<GraphRecord> { .init("tags") }
        /// Recipients of the message, in a `data` array. A person's `id` is Instagram-scoped or Page-scoped;
        /// that of a business is the ID of its Page or Instagram Professional account. `email` and `name` come
        /// with Page messaging only, `username` with Instagram Messaging only.
        @export(implementation) public var to: GraphField<GraphRecord> { .init("to") }
        /// Files that come with a message.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/message/attachments)
        @export(implementation) public var attachments: GraphField<GraphConnection<JSONValue>> { .init("attachments") }
    }
}
