// Made from the reference pages of `object` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Object {

    /// Metrics of Pages or of their posts.
    ///
    /// `GET /{object_id}/insights/{metric}`
    ///
    /// - Access Tokens: A Page access token, obtained by someone who has the ANALYZE task on that Page.
    /// - Features: Not applicable.
    /// - Permissions: `read_insights`, `pages_read_engagement`
    /// - Page Tasks: ANALYZE
    ///
    /// Permissions: ``GraphPermission/pagesReadEngagement``, ``GraphPermission/readInsights``.
    ///
    /// Errors: ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code3001`` (3001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/insights)
    public static func insightsMetric(
        _ objectID: Swift.String,
        _ metricInPath: Swift.String,
        breakdown: [JSONValue]? = nil,
        datePreset: GroupMessageInsightsDatePreset? = nil,
        metric: [JSONValue]? = nil,
        period: GroupMessageInsightsPeriod? = nil,
        showDescriptionFromAPIDoc: Swift.Bool? = nil,
        since: Foundation.Date? = nil,
        until: Foundation.Date? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/\(objectID)/insights/\(metricInPath)", permissions: ["pages_read_engagement", "read_insights"])
        request.set(GraphField<[JSONValue]>("breakdown"), breakdown)
        request.set(GraphField<GroupMessageInsightsDatePreset>("date_preset"), datePreset)
        request.set(GraphField<[JSONValue]>("metric"), metric)
        request.set(GraphField<GroupMessageInsightsPeriod>("period"), period)
        request.set(GraphField<Swift.Bool>("show_description_from_api_doc"), showDescriptionFromAPIDoc)
        request.set(GraphField<Foundation.Date>("since"), since)
        request.set(GraphField<Foundation.Date>("until"), until)
        return request
    }

    /// Publishes a comment on an object.
    ///
    /// `POST /{object_id}/comments`
    ///
    /// - Permissions: A Page access token, obtained by someone who has the `MODERATE` task on that Page
    /// - Permissions: The permission `pages_manage_engagement`
    ///
    /// Permissions: ``GraphPermission/pagesManageEngagement``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/comments)
    public struct CreateComments: GraphOperation {
        /// `object_id` in the path.
        public var objectID: Swift.String
        /// `source`: a file.
        public var source: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required and `attachment_id`; the page asks for one of several.
        public init(objectID: Swift.String, attachmentID: Swift.String) {
            self.objectID = objectID
            self[\.attachmentID] = attachmentID
        }

        /// The call with the parameters that are required and `attachment_share_url`; the page asks for one of several.
        public init(objectID: Swift.String, attachmentShareURL: Swift.String) {
            self.objectID = objectID
            self[\.attachmentShareURL] = attachmentShareURL
        }

        /// The call with the parameters that are required and `attachment_url`; the page asks for one of several.
        public init(objectID: Swift.String, attachmentURL: Swift.String) {
            self.objectID = objectID
            self[\.attachmentURL] = attachmentURL
        }

        /// The call with the parameters that are required and `source`; the page asks for one of several.
        public init(objectID: Swift.String, source: GraphFile) {
            self.objectID = objectID
            self.source = source
        }

        /// The call with the parameters that are required and `message`; the page asks for one of several.
        public init(objectID: Swift.String, message: Swift.String) {
            self.objectID = objectID
            self[\.message] = message
        }

        public var request: GraphRequest<GraphCreated> {
            var request = GraphRequest<GraphCreated>(.post, "/\(objectID)/comments", parameters: record, permissions: ["pages_manage_engagement"])
            request.files["source"] = source
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of an unpublished photo on Facebook (see `no_story` in `/{user-id}/photos`) that makes a photo
            /// comment. Optional. One of `message`, `source`, `attachment_id`, `attachment_url`, or
            /// `attachment_share_url` must be given.
            @export(implementation) public var attachmentID: GraphField<Swift.String> { .init("attachment_id") }
            /// URL of a GIF that makes an animated comment. One of `message`, `source`, `attachment_id`,
            /// `attachment_url`, or `attachment_share_url` must be given.
            @export(implementation) public var attachmentShareURL: GraphField<Swift.String> { .init("attachment_share_url") }
            /// URL of an image that makes a photo comment. One of `message`, `source`, `attachment_id`,
            /// `attachment_url`, or `attachment_share_url` must be given.
            @export(implementation) public var attachmentURL: GraphField<Swift.String> { .init("attachment_url") }
            /// Text of the comment. It can mention other Pages as `@[page-id]`, which is subject to review. One of
            /// `message`, `source`, `attachment_id`, `attachment_url`, or `attachment_share_url` must be given.
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        }
    }

    /// Comments on an object.
    ///
    /// `GET /{object_id}/comments`
    ///
    /// - Permissions: Comments need the same permissions as viewing the parent object.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/comments)
    public static func comments(
        _ objectID: Swift.String,
        summary: Swift.Bool? = nil,
        filter: AlbumCommentsFilter? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookComment> fields: () -> GraphSelection<FacebookComment> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookComment>> {
        var request = GraphRequest<GraphConnection<FacebookComment>>(.get, "/\(objectID)/comments", fields: fields())
        request.set(GraphField<Swift.Bool>("summary"), summary)
        request.set(GraphField<AlbumCommentsFilter>("filter"), filter)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Likes an object.
    ///
    /// `POST /{object_id}/likes`
    ///
    /// - Permissions: A Page access token, obtained by someone who has the `CREATE_CONTENT` task on that Page
    /// - Permissions: The permission `pages_manage_engagement`
    ///
    /// Permissions: ``GraphPermission/pagesManageEngagement``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/likes)
    public struct CreateLikes: GraphOperation {
        /// `object_id` in the path.
        public var objectID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(objectID: Swift.String) {
            self.objectID = objectID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(objectID)/likes", parameters: record, permissions: ["pages_manage_engagement"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Takes back likes on objects of a Page.
    ///
    /// `DELETE /{object_id}/likes`
    ///
    /// - Permissions: A Page access token, obtained by someone who has the `MODERATE` task on that Page
    /// - Permissions: The permission `pages_manage_engagement`
    ///
    /// Permissions: ``GraphPermission/pagesManageEngagement``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/likes)
    public struct DeleteLikes: GraphOperation {
        /// `object_id` in the path.
        public var objectID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(objectID: Swift.String) {
            self.objectID = objectID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(objectID)/likes", parameters: record, permissions: ["pages_manage_engagement"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// People who like this object. On a Page or User, the pages which that Page or User likes.
    ///
    /// `GET /{object_id}/likes`
    ///
    /// - Requirements: Likes have the same requirements as viewing the object.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/likes)
    public static func likes(
        _ objectID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Profile> fields: () -> GraphSelection<Profile> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Profile>> {
        var request = GraphRequest<GraphConnection<Profile>>(.get, "/\(objectID)/likes", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Replies with a private Message.
    ///
    /// `POST /{object_id}/private_replies`
    ///
    /// - Permissions: `pages_messaging`
    ///
    /// Permissions: ``GraphPermission/pagesMessaging``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/private_replies)
    public struct CreatePrivateReplies: GraphOperation {
        /// `object_id` in the path.
        public var objectID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(objectID: Swift.String, message: Swift.String) {
            self.objectID = objectID
            self[\.message] = message
        }

        public var request: GraphRequest<Object.CreatePrivateReplies.Response> {
            GraphRequest(.post, "/\(objectID)/private_replies", parameters: record, permissions: ["pages_messaging"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of what to reply to, a Page Comment or a Visitor Post.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            /// Text of the reply. Required.
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        }

        /// What `object/private_replies.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// ID of the new Message.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            }
        }
    }

    /// Reactions to an object.
    ///
    /// `GET /{object_id}/reactions`
    ///
    /// - Requirements: `ads_management`
    /// - Requirements: `pages_read_engagement`
    /// - Requirements: `pages_show_list`
    ///
    /// Permissions: ``GraphPermission/adsManagement``, ``GraphPermission/pagesReadEngagement``, ``GraphPermission/pagesShowList``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/reactions)
    public static func reactions(
        _ objectID: Swift.String,
        type: ObjectReactionsType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Reaction> fields: () -> GraphSelection<Reaction> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Reaction>> {
        var request = GraphRequest<GraphConnection<Reaction>>(.get, "/\(objectID)/reactions", fields: fields(), permissions: ["ads_management", "pages_read_engagement", "pages_show_list"])
        request.set(GraphField<ObjectReactionsType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{object_id}/sharedposts`.
    ///
    /// - Page Public Content Access: Required as a feature permission.
    /// - Permissions: A user access token with the `user_posts` permission, of someone to whom privacy
    ///   settings show the post. Either (a) the app must have made the post, or (b) whoever made it must have
    ///   granted the app the `user_posts` permission.
    ///
    /// Permissions: ``GraphPermission/userPosts``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/sharedposts)
    public static func sharedposts(
        _ objectID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Post> fields: () -> GraphSelection<Post> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Post>> {
        var request = GraphRequest<GraphConnection<Post>>(.get, "/\(objectID)/sharedposts", fields: fields(), permissions: ["user_posts"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
