// Made from what the reference says of `comment` by graphgen; edits to this file are lost.

public import Foundation

/// One `comment`, as `/{comment-id}` returns it. Comments are made on many kinds of content; most nodes
/// list theirs at `/comments`.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/comment)
public struct FacebookComment: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookComment`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this comment
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What is attached to the comment: a link, video, sticker or photo
        @export(implementation) public var attachment: GraphField<StoryAttachment> { .init("attachment") }
        /// Whether the viewer may reply to the comment
        @export(implementation) public var canComment: GraphField<Swift.Bool> { .init("can_comment") }
        /// Whether the viewer may remove the comment
        @export(implementation) public var canRemove: GraphField<Swift.Bool> { .init("can_remove") }
        /// Whether the viewer may hide the comment. Shown to a page admin only
        @export(implementation) public var canHide: GraphField<Swift.Bool> { .init("can_hide") }
        /// Whether the viewer may like the comment
        @export(implementation) public var canLike: GraphField<Swift.Bool> { .init("can_like") }
        /// Whether the viewer may reply to the comment in private (for Page viewers only)
        @export(implementation) public var canReplyPrivately: GraphField<Swift.Bool> { .init("can_reply_privately") }
        /// How many replies the comment has
        @export(implementation) public var commentCount: GraphField<Swift.Int> { .init("comment_count") }
        /// When the comment was made
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Who made the comment
        @export(implementation) public var from: GraphField<User> { .init("from") }
        /// How many likes the comment has
        @export(implementation) public var likeCount: GraphField<Swift.Int> { .init("like_count") }
        /// Text of the comment
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// Profiles that are tagged in `message`.
        @export(implementation) public var messageTags: GraphField<[FacebookComment.MessageTags]> { .init("message_tags") }
        /// Text of the tag.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Type of the tagged profile.
        @export(implementation) public var type: GraphField<CommentType> { .init("type") }
        /// Position in `message` at which the tagged text begins, counted in unicode code points.
        @export(implementation) public var offset: GraphField<Swift.Int> { .init("offset") }
        /// Length of the tag from its offset, counted in unicode code points.
        @export(implementation) public var length: GraphField<Swift.Int> { .init("length") }
        /// Photo or video in the post commented on, dynamic posts included; otherwise empty.
        @export(implementation) public var object: GraphField<GraphRecord> { .init("object") }
        /// For a reply: the comment that it answers.
        @export(implementation) public var parent: GraphField<FacebookComment> { .init("parent") }
        /// Conversation between the Page and the comment's author, if there are private replies (for Page
        /// viewers only)
        @export(implementation) public var privateReplyConversation: GraphField<Conversation> { .init("private_reply_conversation") }
        /// Whether the viewer likes the comment.
        @export(implementation) public var userLikes: GraphField<Swift.Bool> { .init("user_likes") }
        /// Replies to this comment.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/comments)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// People who pressed Like on this comment.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/likes)
        @export(implementation) public var likes: GraphField<GraphConnection<Profile>> { .init("likes") }
        /// Sends a private message in reply to the comment (for Page viewers only).
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/private_replies)
        @export(implementation) public var privateReplies: GraphField<GraphConnection<Message>> { .init("private_replies") }
        /// People with a reaction to this post.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/reactions)
        @export(implementation) public var reactions: GraphField<GraphConnection<Reaction>> { .init("reactions") }
    }

    /// What `message_tags` holds.
    public struct MessageTags: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `MessageTags`.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of the tagged profile.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        }
    }
}
