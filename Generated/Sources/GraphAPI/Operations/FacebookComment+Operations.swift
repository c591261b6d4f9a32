// Made from the reference pages of `comment` and its edges by graphgen; edits to this file are lost.

extension FacebookComment {

    /// `GET /{comment_id}`.
    ///
    /// - Permissions: General - A comment generally needs the permissions for viewing the object that was
    ///   commented on.
    /// - Permissions: Replies - If the comment answers another comment, the permissions are those for the
    ///   object of the parent comment.
    /// - Permissions: Page owned Comments and Replies — a Page access token must be used if the response is
    ///   to hold User information for comments or replies on a Page.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/comment)
    public static func read(
        _ commentID: Swift.String,
        @GraphSelectionBuilder<FacebookComment> fields: () -> GraphSelection<FacebookComment> = { GraphSelection() },
    ) -> GraphRequest<FacebookComment> {
        GraphRequest(.get, "/\(commentID)", fields: fields())
    }

    /// Edits a comment.
    ///
    /// `POST /{comment_id}`
    ///
    /// - Permissions: A Page access token, obtained by someone who has the `MODERATE` task on that Page
    /// - Permissions: The permission `pages_read_engagement`
    /// - Permissions: The permission `pages_manage_engagement`
    ///
    /// Permissions: ``GraphPermission/pagesManageEngagement``, ``GraphPermission/pagesReadEngagement``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/comment)
    public struct Update: GraphOperation {
        /// `comment_id` in the path.
        public var commentID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(commentID: Swift.String) {
            self.commentID = commentID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(commentID)", parameters: record, permissions: ["pages_manage_engagement", "pages_read_engagement"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Whether the comment is hidden. Its author, the page admin and people tagged in it still see a hidden
            /// one
            @export(implementation) public var isHidden: GraphField<Swift.Bool> { .init("is_hidden") }
        }
    }
}
