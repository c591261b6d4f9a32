// Made from the reference pages of `live-video` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension LiveVideo {
    /// `DELETE /{live_video_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
    public struct Delete: GraphOperation {
        /// `live_video_id` in the path.
        public var liveVideoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(liveVideoID: Swift.String) {
            self.liveVideoID = liveVideoID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(liveVideoID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// A live video, with its fields and edges.
    ///
    /// `GET /{live_video_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
    public static func read(
        _ liveVideoID: Swift.String,
        targetToken: Swift.String? = nil,
        @GraphSelectionBuilder<LiveVideo> fields: () -> GraphSelection<LiveVideo> = { GraphSelection() },
    ) -> GraphRequest<LiveVideo> {
        var request = GraphRequest<LiveVideo>(.get, "/\(liveVideoID)", fields: fields())
        request.set(GraphField<Swift.String>("target_token"), targetToken)
        return request
    }

    /// `POST /{live_video_id}`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code1005`` (1005).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
    public struct Update: GraphOperation {
        /// `live_video_id` in the path.
        public var liveVideoID: Swift.String
        /// `schedule_custom_profile_image`: a file.
        public var scheduleCustomProfileImage: GraphFile?
        /// `schedule_feed_background_image`: a file.
        public var scheduleFeedBackgroundImage: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(liveVideoID: Swift.String) {
            self.liveVideoID = liveVideoID
        }

        public var request: GraphRequest<LiveVideo.Update.Response> {
            var request = GraphRequest<LiveVideo.Update.Response>(.post, "/\(liveVideoID)", parameters: record)
            request.files["schedule_custom_profile_image"] = scheduleCustomProfileImage
            request.files["schedule_feed_background_image"] = scheduleFeedBackgroundImage
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// True lets the Pages in your Business Manager crosspost this live video.
            @export(implementation) public var allowBmCrossposting: GraphField<Swift.Bool> { .init("allow_bm_crossposting") }
            /// Tags for what the video contains, as IDs that a search with `type=adinterest` finds.
            @export(implementation) public var contentTags: GraphField<[Swift.String]> { .init("content_tags") }
            /// Groups, by ID, with which to share the broadcast. Its owner needs publishing permission to them.
            @export(implementation) public var crossShareToGroupIDs: GraphField<[Swift.String]> { .init("cross_share_to_group_ids") }
            /// Changes to crossposting of this broadcast or its Live Online Event, each with a `page_id` and an
            /// `action`. `enable_crossposting` and `disable_crossposting` turn it on or off for the Page, or leave
            /// it so. `enable_crossposting_and_create_post` also posts as the Page, even where it was on; it
            /// depends on live crossposting relationships and fails for Pages without the required permission.
            @export(implementation) public var crosspostingActions: GraphField<[LiveVideo.Update.CrosspostingActions]> { .init("crossposting_actions") }
            /// Labels that describe the video. They appear in insights data only and are not published, unlike
            /// content tags.
            @export(implementation) public var customLabels: GraphField<[Swift.String]> { .init("custom_labels") }
            /// Text that describes the live video
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// Status that lets the sponsor boost the post directly.
            @export(implementation) public var directShareStatus: GraphField<Swift.Int> { .init("direct_share_status") }
            /// True turns autoplay off and covers the live video with a warning of graphic content
            @export(implementation) public var disturbing: GraphField<Swift.Bool> { .init("disturbing") }
            /// ID of the charity that a donate button on the live video gives to. Zero takes the button away.
            @export(implementation) public var donateButtonCharityID: GraphField<Swift.Int> { .init("donate_button_charity_id") }
            /// True if the live video may be embedded
            @export(implementation) public var embeddable: GraphField<Swift.Bool> { .init("embeddable") }
            /// True ends the live video. Only valid while it runs
            @export(implementation) public var endLiveVideo: GraphField<Swift.Bool> { .init("end_live_video") }
            /// Settings of a Live Online Event. `start_time` (a unix timecode) moves its start; `cover` (a URL)
            /// becomes its cover photo.
            @export(implementation) public var eventParams: GraphField<LiveVideoEventParameter> { .init("event_params") }
            /// True switches the scheduled broadcast to manual mode
            @export(implementation) public var isManualMode: GraphField<Swift.Bool> { .init("is_manual_mode") }
            /// Settings of comment moderation for the live video
            @export(implementation) public var liveCommentModerationSetting: GraphField<[LiveVideoCommentModerationSetting]> { .init("live_comment_moderation_setting") }
            /// Ingest stream that becomes the master and serves the viewers.
            @export(implementation) public var masterIngestStreamID: GraphField<Swift.String> { .init("master_ingest_stream_id") }
            /// New status of the persistent stream key of this live video
            @export(implementation) public var persistentStreamKeyStatus: GraphField<LiveVideoPersistentStreamKeyStatus> { .init("persistent_stream_key_status") }
            /// Place of the video, where it has one.
            @export(implementation) public var place: GraphField<Swift.String> { .init("place") }
            /// When a scheduled live video is planned to start
            @export(implementation) public var plannedStartTime: GraphField<Foundation.Date> { .init("planned_start_time") }
            /// Who may see the live video
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// Whether to publish the live video. Only valid while unpublished. Deprecated: set the status instead.
            @export(implementation) public var published: GraphField<Swift.Bool> { .init("published") }
            /// ID of the Facebook Page tagged as the sponsor of the video post
            @export(implementation) public var sponsorID: GraphField<Swift.String> { .init("sponsor_id") }
            /// How the sponsor relates to the post, say Presented By or Paid PartnershipWith
            @export(implementation) public var sponsorRelationship: GraphField<Swift.Int> { .init("sponsor_relationship") }
            /// State of the broadcast. `LIVE_NOW` is on air, or will be on receipt of video. `UNPUBLISHED` is being
            /// prepared, hidden from other users, and may be deleted automatically after some hours.
            /// `SCHEDULED_UNPUBLISHED` is planned for later. `SCHEDULED_LIVE` is past its time but not on air yet.
            /// To plan one ahead, use the `SCHEDULED` states.
            @export(implementation) public var status: GraphField<EventLiveVideosStatus> { .init("status") }
            /// Users who are tagged in the live video.
            @export(implementation) public var tags: GraphField<[Swift.Int]> { .init("tags") }
            /// Limits the audience: people outside these demographics cannot view the content. For a Live Online
            /// Event, limits that of the event.
            @export(implementation) public var targeting: GraphField<JSONValue> { .init("targeting") }
            /// Title of the live video.
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        }

        /// What `crossposting_actions` holds.
        public struct CrosspostingActions: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(pageID: Swift.String, action: LiveVideoAction) {
                record = GraphRecord()
                self[\.pageID] = pageID
                self[\.action] = action
            }

            /// Members of `CrosspostingActions`.
            public struct Fields: GraphFields {
                public init() {}
                /// ID of the Page
                @export(implementation) public var pageID: GraphField<Swift.String> { .init("page_id") }
                /// Action to take
                @export(implementation) public var action: GraphField<LiveVideoAction> { .init("action") }
            }
        }

        /// What `live-video.update` holds.
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
                /// `persistent_stream_url`.
                @export(implementation) public var persistentStreamURL: GraphField<Swift.String> { .init("persistent_stream_url") }
                /// `backup_persistent_stream_url`.
                @export(implementation) public var backupPersistentStreamURL: GraphField<Swift.String> { .init("backup_persistent_stream_url") }
            }
        }
    }

    /// Users whom the video broadcast blocks
    ///
    /// `GET /{live_video_id}/blocked_users`
    ///
    /// Errors: ``GraphErrorCode/code210`` (210).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/blocked_users/)
    public static func blockedUsers(
        _ liveVideoID: Swift.String,
        uid: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<User>> {
        var request = GraphRequest<GraphConnection<User>>(.get, "/\(liveVideoID)/blocked_users", fields: fields())
        request.set(GraphField<Swift.String>("uid"), uid)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Comments left on this live video.
    ///
    /// `GET /{live_video_id}/comments`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/comments/)
    public static func comments(
        _ liveVideoID: Swift.String,
        filter: AlbumCommentsFilter? = nil,
        liveFilter: AlbumCommentsLiveFilter? = nil,
        order: AlbumCommentsOrder? = nil,
        since: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookComment> fields: () -> GraphSelection<FacebookComment> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookComment>> {
        var request = GraphRequest<GraphConnection<FacebookComment>>(.get, "/\(liveVideoID)/comments", fields: fields())
        request.set(GraphField<AlbumCommentsFilter>("filter"), filter)
        request.set(GraphField<AlbumCommentsLiveFilter>("live_filter"), liveFilter)
        request.set(GraphField<AlbumCommentsOrder>("order"), order)
        request.set(GraphField<Foundation.Date>("since"), since)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Live videos crossposted from this one. Exists only on the original live video.
    ///
    /// `GET /{live_video_id}/crossposted_broadcasts`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/crossposted_broadcasts/)
    public static func crosspostedBroadcasts(
        _ liveVideoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<LiveVideo> fields: () -> GraphSelection<LiveVideo> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<LiveVideo>> {
        var request = GraphRequest<GraphConnection<LiveVideo>>(.get, "/\(liveVideoID)/crossposted_broadcasts", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Errors of the live video
    ///
    /// `GET /{live_video_id}/errors`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/errors/)
    public static func errors(
        _ liveVideoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<LiveVideoError> fields: () -> GraphSelection<LiveVideoError> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<LiveVideoError>> {
        var request = GraphRequest<GraphConnection<LiveVideoError>>(.get, "/\(liveVideoID)/errors", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{live_video_id}/input_streams`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/input_streams/)
    public struct CreateInputStreams: GraphReadAfterWrite {
        public typealias Written = LiveVideoInputStream
        /// `live_video_id` in the path.
        public var liveVideoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(liveVideoID: Swift.String) {
            self.liveVideoID = liveVideoID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(liveVideoID)/input_streams", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `POST /{live_video_id}/polls`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/polls/)
    public struct CreatePolls: GraphReadAfterWrite {
        public typealias Written = VideoPoll
        /// `live_video_id` in the path.
        public var liveVideoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(liveVideoID: Swift.String, options: [Swift.String], question: Swift.String) {
            self.liveVideoID = liveVideoID
            self[\.options] = options
            self[\.question] = question
        }

        public var request: GraphRequest<LiveVideo.CreatePolls.Response> {
            GraphRequest(.post, "/\(liveVideoID)/polls", parameters: record)
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

        /// What `live-video/polls.create` holds.
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

    /// VideoPolls of a LiveVideo.
    ///
    /// `GET /{live_video_id}/polls`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/polls/)
    public static func polls(
        _ liveVideoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<VideoPoll> fields: () -> GraphSelection<VideoPoll> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<VideoPoll>> {
        var request = GraphRequest<GraphConnection<VideoPoll>>(.get, "/\(liveVideoID)/polls", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Reactions to this object
    ///
    /// `GET /{live_video_id}/reactions`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/reactions/)
    public static func reactions(
        _ liveVideoID: Swift.String,
        type: LiveVideoReactionsType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Profile> fields: () -> GraphSelection<Profile> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Profile>> {
        var request = GraphRequest<GraphConnection<Profile>>(.get, "/\(liveVideoID)/reactions", fields: fields())
        request.set(GraphField<LiveVideoReactionsType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
