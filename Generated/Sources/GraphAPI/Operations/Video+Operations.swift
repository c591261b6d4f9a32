// Made from the reference pages of `video` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Video {

    /// Captions of the video
    ///
    /// `GET /{video_id}/captions`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/captions/)
    public static func captions(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<VideoCaption> fields: () -> GraphSelection<VideoCaption> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<VideoCaption>> {
        var request = GraphRequest<GraphConnection<VideoCaption>>(.get, "/\(videoID)/captions", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{video_id}/captions`.
    ///
    /// - Permissions: The User owns the video
    /// - Permissions: The User can manage the page to which the video belongs
    /// - Permissions: The User has advertiser access to the account to which the video belongs
    ///
    /// Errors: ``GraphErrorCode/code482`` (482), ``GraphErrorCode/code387`` (387), ``GraphErrorCode/code386`` (386), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code385`` (385).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/captions/)
    public struct UpdateCaptions: GraphOperation {
        /// `video_id` in the path.
        public var videoID: Swift.String
        /// `captions_file`: a file.
        public var captionsFile: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(videoID: Swift.String) {
            self.videoID = videoID
        }

        public var request: GraphRequest<GraphSuccess> {
            var request = GraphRequest<GraphSuccess>(.post, "/\(videoID)/captions", parameters: record)
            request.files["captions_file"] = captionsFile
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Locale to use by default for the video, or 'none'
            @export(implementation) public var defaultLocale: GraphField<Swift.String> { .init("default_locale") }
            /// Locales whose captions to delete
            ///
            /// Default: `Vector`.
            @export(implementation) public var localesToDelete: GraphField<[Swift.String]> { .init("locales_to_delete") }
        }
    }

    /// `POST /{video_id}/comments`.
    ///
    /// Errors: ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code1705`` (1705), ``GraphErrorCode/code459`` (459).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/comments/)
    public struct CreateComments: GraphReadAfterWrite {
        public typealias Written = FacebookComment
        /// `video_id` in the path.
        public var videoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(videoID: Swift.String) {
            self.videoID = videoID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(videoID)/comments", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of a photo to attach
            @export(implementation) public var attachmentID: GraphField<Swift.String> { .init("attachment_id") }
            /// Link to attach to the comment. Leaves the url out of the message
            @export(implementation) public var attachmentShareURL: GraphField<Foundation.URL> { .init("attachment_share_url") }
            /// Link to attach to the comment
            @export(implementation) public var attachmentURL: GraphField<Foundation.URL> { .init("attachment_url") }
            /// Whether the comment was first made offline
            @export(implementation) public var isOffline: GraphField<Swift.Bool> { .init("is_offline") }
            /// Means the same as text
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// Text of the comment; emoji are possible
            @export(implementation) public var text: GraphField<Swift.String> { .init("text") }
        }
    }

    /// Comments left on this video.
    ///
    /// `GET /{video_id}/comments`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/comments/)
    public static func comments(
        _ videoID: Swift.String,
        filter: AlbumCommentsFilter? = nil,
        liveFilter: AlbumCommentsLiveFilter? = nil,
        order: AlbumCommentsOrder? = nil,
        since: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookComment> fields: () -> GraphSelection<FacebookComment> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookComment>> {
        var request = GraphRequest<GraphConnection<FacebookComment>>(.get, "/\(videoID)/comments", fields: fields())
        request.set(GraphField<AlbumCommentsFilter>("filter"), filter)
        request.set(GraphField<AlbumCommentsLiveFilter>("live_filter"), liveFilter)
        request.set(GraphField<AlbumCommentsOrder>("order"), order)
        request.set(GraphField<Foundation.Date>("since"), since)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Pages with which crossposting of the video is shared
    ///
    /// `GET /{video_id}/crosspost_shared_pages`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/crosspost_shared_pages/)
    public static func crosspostSharedPages(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(videoID)/crosspost_shared_pages", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{video_id}/gaming_clip_create`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/gaming_clip_create/)
    public struct CreateGamingClip: GraphReadAfterWrite {
        public typealias Written = Video
        /// `video_id` in the path.
        public var videoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(videoID: Swift.String) {
            self.videoID = videoID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(videoID)/gaming_clip_create", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Length of the clip to create, a positive number of seconds.
            ///
            /// Default: `60`.
            @export(implementation) public var durationSeconds: GraphField<Swift.Double> { .init("duration_seconds") }
        }
    }

    /// Profiles that liked this video.
    ///
    /// `GET /{video_id}/likes`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/likes/)
    public static func likes(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Profile> fields: () -> GraphSelection<Profile> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Profile>> {
        var request = GraphRequest<GraphConnection<Profile>>(.get, "/\(videoID)/likes", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{video_id}/picture`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/picture/)
    public static func picture(
        _ videoID: Swift.String,
        redirect: Swift.Bool? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ProfilePictureSource> fields: () -> GraphSelection<ProfilePictureSource> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ProfilePictureSource>> {
        var request = GraphRequest<GraphConnection<ProfilePictureSource>>(.get, "/\(videoID)/picture", fields: fields())
        request.set(GraphField<Swift.Bool>("redirect"), redirect)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Poll settings of the video
    ///
    /// `GET /{video_id}/poll_settings`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/poll_settings/)
    public static func pollSettings(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<PollSettings> fields: () -> GraphSelection<PollSettings> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<PollSettings>> {
        var request = GraphRequest<GraphConnection<PollSettings>>(.get, "/\(videoID)/poll_settings", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{video_id}/polls`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/polls/)
    public struct CreatePolls: GraphReadAfterWrite {
        public typealias Written = Video
        /// `video_id` in the path.
        public var videoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(videoID: Swift.String, options: [Swift.String], question: Swift.String) {
            self.videoID = videoID
            self[\.options] = options
            self[\.question] = question
        }

        public var request: GraphRequest<Video.CreatePolls.Response> {
            GraphRequest(.post, "/\(videoID)/polls", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Which option is correct, counted from 1
            @export(implementation) public var correctOption: GraphField<Swift.Int> { .init("correct_option") }
            /// Options that users choose from, as texts in order
            @export(implementation) public var options: GraphField<[Swift.String]> { .init("options") }
            /// Text of the question
            @export(implementation) public var question: GraphField<Swift.String> { .init("question") }
            /// True shows the results once someone has voted; false does not
            @export(implementation) public var showResults: GraphField<Swift.Bool> { .init("show_results") }
        }

        /// What `video/polls.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `option_ids`.
                @export(implementation) public var optionIDs: GraphField<[Swift.String]> { .init("option_ids") }
            }
        }
    }

    /// Polls that belong to this video
    ///
    /// `GET /{video_id}/polls`
    ///
    /// Errors: ``GraphErrorCode/code210`` (210).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/polls/)
    public static func polls(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<VideoPoll> fields: () -> GraphSelection<VideoPoll> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<VideoPoll>> {
        var request = GraphRequest<GraphConnection<VideoPoll>>(.get, "/\(videoID)/polls", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Sponsor tags of the video
    ///
    /// `GET /{video_id}/sponsor_tags`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/sponsor_tags/)
    public static func sponsorTags(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(videoID)/sponsor_tags", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Tags of the video
    ///
    /// `GET /{video_id}/tags`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/tags/)
    public static func tags(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<TaggableSubject> fields: () -> GraphSelection<TaggableSubject> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<TaggableSubject>> {
        var request = GraphRequest<GraphConnection<TaggableSubject>>(.get, "/\(videoID)/tags", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{video_id}/thumbnails`.
    ///
    /// - Access Tokens: App or Page
    /// - Permissions: `pages_read_user_content`, `pages_manage_engagement`, `pages_show_list`
    ///
    /// Permissions: ``GraphPermission/pagesManageEngagement``, ``GraphPermission/pagesReadUserContent``, ``GraphPermission/pagesShowList``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/thumbnails/)
    public struct CreateThumbnails: GraphReadAfterWrite {
        public typealias Written = VideoThumbnail
        /// `video_id` in the path.
        public var videoID: Swift.String
        /// `source`: a file.
        public var source: GraphFile
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(videoID: Swift.String, source: GraphFile) {
            self.videoID = videoID
            self.source = source
        }

        public var request: GraphRequest<GraphSuccess> {
            var request = GraphRequest<GraphSuccess>(.post, "/\(videoID)/thumbnails", parameters: record, permissions: ["pages_manage_engagement", "pages_read_user_content", "pages_show_list"])
            request.files["source"] = source
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// `true` makes this the thumbnail to prefer for the video
            ///
            /// Default: `false`.
            @export(implementation) public var isPreferred: GraphField<Swift.Bool> { .init("is_preferred") }
        }
    }

    /// Thumbnails of the video.
    ///
    /// `GET /{video_id}/thumbnails`
    ///
    /// - Access Tokens: App or Page
    /// - Permissions: `pages_read_engagement`, `pages_show_list`
    ///
    /// Permissions: ``GraphPermission/pagesReadEngagement``, ``GraphPermission/pagesShowList``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/thumbnails/)
    public static func thumbnails(
        _ videoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<VideoThumbnail> fields: () -> GraphSelection<VideoThumbnail> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<VideoThumbnail>> {
        var request = GraphRequest<GraphConnection<VideoThumbnail>>(.get, "/\(videoID)/thumbnails", fields: fields(), permissions: ["pages_read_engagement", "pages_show_list"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Insights in aggregate for videos on a Page: metrics of Videos, Reels, and Ad Breaks.
    ///
    /// `GET /{video_id}/video_insights`
    ///
    /// - Requirements: The permission pages_manage_engagement.
    /// - Requirements: The permission read_insights.
    /// - Requirements: A Page access token, obtained by someone who has the `ANALYZE` task on a Page.
    /// - Requirements: Earnings insights can be queried by API only if you are a Page admin.
    ///
    /// Permissions: ``GraphPermission/pagesManageEngagement``, ``GraphPermission/readInsights``.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80001`` (80001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/video_insights/)
    public static func videoInsights(
        _ videoID: Swift.String,
        metric: [JSONValue]? = nil,
        period: GroupMessageInsightsPeriod? = nil,
        since: Foundation.Date? = nil,
        until: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<InsightsResult> fields: () -> GraphSelection<InsightsResult> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<InsightsResult>> {
        var request = GraphRequest<GraphConnection<InsightsResult>>(.get, "/\(videoID)/video_insights", fields: fields(), permissions: ["pages_manage_engagement", "read_insights"])
        request.set(GraphField<[JSONValue]>("metric"), metric)
        request.set(GraphField<GroupMessageInsightsPeriod>("period"), period)
        request.set(GraphField<Foundation.Date>("since"), since)
        request.set(GraphField<Foundation.Date>("until"), until)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
