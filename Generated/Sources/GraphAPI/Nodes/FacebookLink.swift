// Made from what the reference says of `link` by graphgen; edits to this file are lost.

public import Foundation

/// A link that was shared on Facebook.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/link)
public struct FacebookLink: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookLink`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this link.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// When the message was published.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Description of the link, shown beneath its caption.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// User who made the link.
        @export(implementation) public var from: GraphField<User> { .init("from") }
        /// URL of the icon that stands for the link in Feed.
        @export(implementation) public var icon: GraphField<Swift.String> { .init("icon") }
        /// URL that was shared.
        @export(implementation) public var link: GraphField<Swift.String> { .init("link") }
        /// What the user wrote about this link, if anything.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// Name of the link.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// URL of the thumbnail in the link post
        @export(implementation) public var picture: GraphField<Swift.String> { .init("picture") }
        /// Reactions to a link: LIKE, LOVE, HAHA, WOW, SORRY, ANGRY, NONE.
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var reactions: GraphField<Swift.String> { .init("reactions") }
        /// What people wrote about this link.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/comments)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// People who pressed Like on this link.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/likes)
        @export(implementation) public var likes: GraphField<GraphConnection<Profile>> { .init("likes") }
    }
}
