public import Foundation

extension User {
    /// Only test users can be deleted.
    ///
    /// `DELETE /{user_id}`
    ///
    /// Error codes: 2903, 100, 2904, 200, 240.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct Delete: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Reads a person, with fields and edges.
    ///
    /// `GET /{user_id}`
    ///
    /// Access Tokens: User
    /// Permissions: public_profile
    ///
    /// Permissions: `public_profile`.
    ///
    /// Error codes: 100, 190, 459, 200, 368, 80004, 613, 210, 80006, 110.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public static func read(
        _ userID: Swift.String,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() },
    ) -> GraphRequest<User> {
        GraphRequest(.get, "/\(userID)", fields: fields(), permissions: ["public_profile"])
    }

    /// `POST /{user_id}`.
    ///
    /// Error codes: 190, 459, 200, 100, 240, 368, 210, 270.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct Update: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(userID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Which color the user prefers for emoji.
            @export(implementation) public var emojiColorPref: GraphField<Swift.Int> { .init("emoji_color_pref") }
            /// New given name
            @export(implementation) public var firstname: GraphField<Swift.String> { .init("firstname") }
            /// New family name
            @export(implementation) public var lastname: GraphField<Swift.String> { .init("lastname") }
            /// Whether to close the local news megaphone
            @export(implementation) public var localNewsMegaphoneDismissStatus: GraphField<UserLocalNewsMegaphoneDismissStatus> { .init("local_news_megaphone_dismiss_status") }
            /// Turns local news notifications on or off
            @export(implementation) public var localNewsSubscriptionStatus: GraphField<UserLocalNewsSubscriptionStatus> { .init("local_news_subscription_status") }
            /// New account name; test accounts only
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// New account password; test accounts only
            @export(implementation) public var password: GraphField<Swift.String> { .init("password") }
        }
    }

    /// People to whom this user once sent a request of the app.
    ///
    /// `GET /{user_id}/apprequestformerrecipients`
    ///
    /// Error codes: 100, 200, 190, 110.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequestformerrecipients/)
    public static func apprequestformerrecipients(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AppRequestFormerRecipient> fields: () -> GraphSelection<AppRequestFormerRecipient> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AppRequestFormerRecipient>> {
        var request = GraphRequest<GraphConnection<AppRequestFormerRecipient>>(.get, "/\(userID)/apprequestformerrecipients", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Requests from apps that wait for this user.
    ///
    /// `GET /{user_id}/apprequests`
    ///
    /// Error codes: 100, 200.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequests/)
    public static func apprequests(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AppRequest> fields: () -> GraphSelection<AppRequest> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AppRequest>> {
        var request = GraphRequest<GraphConnection<AppRequest>>(.get, "/\(userID)/apprequests", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// The groups of business assets that a user was given.
    ///
    /// `GET /{user_id}/assigned_business_asset_groups`
    ///
    /// Error codes: 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_business_asset_groups/)
    public static func assignedBusinessAssetGroups(
        _ userID: Swift.String,
        containedAssetID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<BusinessAssetGroup> fields: () -> GraphSelection<BusinessAssetGroup> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<BusinessAssetGroup>> {
        var request = GraphRequest<GraphConnection<BusinessAssetGroup>>(.get, "/\(userID)/assigned_business_asset_groups", fields: fields())
        request.set(GraphField<Swift.String>("contained_asset_id"), containedAssetID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Pages given to this business-scoped user.
    ///
    /// `GET /{user_id}/assigned_pages`
    ///
    /// Error codes: 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_pages/)
    public static func assignedPages(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(userID)/assigned_pages", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Lists them.
    ///
    /// `GET /{user_id}/business_users`
    ///
    /// Error codes: 100, 200.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/business_users/)
    public static func businessUsers(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<BusinessUser> fields: () -> GraphSelection<BusinessUser> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<BusinessUser>> {
        var request = GraphRequest<GraphConnection<BusinessUser>>(.get, "/\(userID)/business_users", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{user_id}/businesses`.
    ///
    /// Error codes: 100, 368, 42000, 3918, 3974, 3947, 3913, 3912, 3973, 3998.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
    public struct CreateBusinesses: GraphReadAfterWrite {
        public typealias Written = Business
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String, name: Swift.String, vertical: UserBusinessesVertical) {
            self.userID = userID
            self[\.name] = name
            self[\.vertical] = vertical
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(userID)/businesses", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// External ID of a child business
            @export(implementation) public var childBusinessExternalID: GraphField<Swift.String> { .init("child_business_external_id") }
            /// Business email address of its admin
            @export(implementation) public var email: GraphField<Swift.String> { .init("email") }
            /// User name
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// ID of the Page that stands for the business
            @export(implementation) public var primaryPage: GraphField<Swift.String> { .init("primary_page") }
            /// Where to reach the sales representative by email
            @export(implementation) public var salesRepEmail: GraphField<Swift.String> { .init("sales_rep_email") }
            /// What kind of business it is
            @export(implementation) public var surveyBusinessType: GraphField<UserBusinessesSurveyBusinessType> { .init("survey_business_type") }
            /// How many assets the business has
            @export(implementation) public var surveyNumAssets: GraphField<Swift.Int> { .init("survey_num_assets") }
            /// How many people will work on the business
            @export(implementation) public var surveyNumPeople: GraphField<Swift.Int> { .init("survey_num_people") }
            /// ID of the time zone
            @export(implementation) public var timezoneID: GraphField<Swift.Int> { .init("timezone_id") }
            /// Industry the business is in
            @export(implementation) public var vertical: GraphField<UserBusinessesVertical> { .init("vertical") }
        }
    }

    /// `DELETE /{user_id}/businesses`.
    ///
    /// Error codes: 3914, 100, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
    public struct DeleteBusinesses: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)/businesses", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of the business to leave
            @export(implementation) public var business: GraphField<Swift.String> { .init("business") }
        }
    }

    /// Businesses that the user belongs to.
    ///
    /// `GET /{user_id}/businesses`
    ///
    /// Error codes: 100, 200, 110, 190, 368.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
    public static func businesses(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Business> fields: () -> GraphSelection<Business> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Business>> {
        var request = GraphRequest<GraphConnection<Business>>(.get, "/\(userID)/businesses", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Labels that a Page has put on this user.
    ///
    /// `GET /{user_id}/custom_labels`
    ///
    /// Error codes: 100, 200.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/custom_labels/)
    public static func customLabels(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<PageUserMessageThreadLabel> fields: () -> GraphSelection<PageUserMessageThreadLabel> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<PageUserMessageThreadLabel>> {
        var request = GraphRequest<GraphConnection<PageUserMessageThreadLabel>>(.get, "/\(userID)/custom_labels", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// How the apps of a business name this user: one ID for each app.
    ///
    /// `GET /{user_id}/ids_for_apps`
    ///
    /// Error codes: 100, 200.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_apps/)
    public static func idsForApps(
        _ userID: Swift.String,
        app: Swift.Int? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<UserIDForApp> fields: () -> GraphSelection<UserIDForApp> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<UserIDForApp>> {
        var request = GraphRequest<GraphConnection<UserIDForApp>>(.get, "/\(userID)/ids_for_apps", fields: fields())
        request.set(GraphField<Swift.Int>("app"), app)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// How the apps of a business name this user: one ID for each app.
    ///
    /// `GET /{user_id}/ids_for_business`
    ///
    /// Error codes: 100, 200.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_business/)
    public static func idsForBusiness(
        _ userID: Swift.String,
        app: Swift.Int? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<UserIDForApp> fields: () -> GraphSelection<UserIDForApp> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<UserIDForApp>> {
        var request = GraphRequest<GraphConnection<UserIDForApp>>(.get, "/\(userID)/ids_for_business", fields: fields())
        request.set(GraphField<Swift.Int>("app"), app)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Scheduling this way is deprecated: `POST /ID/live-video` answers with an error when
    /// `planned_start_time` is there. Put the schedule into `event_params`.
    ///
    /// `POST /{user_id}/live_videos`
    ///
    /// Error codes: 200, 100, 1005, 1000.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/live_videos/)
    public struct CreateLiveVideos: GraphReadAfterWrite {
        public typealias Written = LiveVideo
        /// `user_id` in the path.
        public var userID: Swift.String
        /// `schedule_custom_profile_image`: a file.
        public var scheduleCustomProfileImage: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<User.CreateLiveVideos.Response> {
            var request = GraphRequest<User.CreateLiveVideos.Response>(.post, "/\(userID)/live_videos", parameters: record)
            request.files["schedule_custom_profile_image"] = scheduleCustomProfileImage
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Tags for what the video shows. A search with `type=adinterest` finds their IDs.
            ///
            /// For instance:
            /// ~~~~
            /// /search?type=adinterest&q=sailing
            /// ~~~~
            @export(implementation) public var contentTags: GraphField<[Swift.String]> { .init("content_tags") }
            /// Text that describes the new live video.
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// ID of the charity that a donate button on the video gives to.
            @export(implementation) public var donateButtonCharityID: GraphField<Swift.String> { .init("donate_button_charity_id") }
            /// True adds a URL for backup ingest; stop_on_delete_stream is then false by default
            @export(implementation) public var enableBackupIngest: GraphField<Swift.Bool> { .init("enable_backup_ingest") }
            /// Which preset the broadcaster encodes with, by its `identifier`. For live-360 broadcasts alone, so
            /// far. A `GET` of `/broadcaster_encoding_settings` finds the presets.
            @export(implementation) public var encodingSettings: GraphField<Swift.String> { .init("encoding_settings") }
            /// Settings of a Live Online Event. `start_time` (a unix timecode) moves its start; `cover` (a URL)
            /// becomes its cover photo.
            ///
            /// As in { start_time: 1700000000, cover: 'https://example.com/cover.jpg', }
            @export(implementation) public var eventParams: GraphField<LiveVideoEventParameter> { .init("event_params") }
            /// Tells if the one fisheye video has been cropped
            @export(implementation) public var fisheyeVideoCropped: GraphField<Swift.Bool> { .init("fisheye_video_cropped") }
            /// Front z rotation of the one fisheye video, in degrees
            @export(implementation) public var frontZRotation: GraphField<Swift.Double> { .init("front_z_rotation") }
            /// Marks a 360 live broadcast.
            @export(implementation) public var isSpherical: GraphField<Swift.Bool> { .init("is_spherical") }
            /// Field of view that the camera had
            @export(implementation) public var originalFOV: GraphField<Swift.Int> { .init("original_fov") }
            /// Who may see this live video.
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// Projection to expect of a 360 live stream; EQUIRECTANGULAR by default.
            @export(implementation) public var projection: GraphField<UserLiveVideosProjection> { .init("projection") }
            /// False gives a preview of the stream before it goes live.
            ///
            /// Deprecated: set status instead.
            @export(implementation) public var published: GraphField<Swift.Bool> { .init("published") }
            /// Format of a spatial audio stream. Left out, the audio is taken to be mono or stereo.
            @export(implementation) public var spatialAudioFormat: GraphField<UserLiveVideosSpatialAudioFormat> { .init("spatial_audio_format") }
            /// State of the broadcast. `LIVE_NOW` is on air for users to see. `UNPUBLISHED` is being prepared,
            /// hidden from other users, and may be deleted automatically after some hours. To plan one ahead, use
            /// the `SCHEDULED` states.
            @export(implementation) public var status: GraphField<UserLiveVideosStatus> { .init("status") }
            /// Stereoscopic layout of the video.
            @export(implementation) public var stereoscopicMode: GraphField<UserLiveVideosStereoscopicMode> { .init("stereoscopic_mode") }
            /// True stops the stream upon the RTMP command deleteStream.
            @export(implementation) public var stopOnDeleteStream: GraphField<Swift.Bool> { .init("stop_on_delete_stream") }
            /// Title of the new live video, 254 characters at most.
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        }

        /// `user/live_videos.create`.
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
                /// `stream_url`.
                @export(implementation) public var streamURL: GraphField<Swift.String> { .init("stream_url") }
                /// `secure_stream_url`.
                @export(implementation) public var secureStreamURL: GraphField<Swift.String> { .init("secure_stream_url") }
                /// `stream_secondary_urls`.
                @export(implementation) public var streamSecondaryURLs: GraphField<[Swift.String]> { .init("stream_secondary_urls") }
                /// `secure_stream_secondary_urls`.
                @export(implementation) public var secureStreamSecondaryURLs: GraphField<[Swift.String]> { .init("secure_stream_secondary_urls") }
                /// `dash_ingest_url`.
                @export(implementation) public var dashIngestURL: GraphField<Swift.String> { .init("dash_ingest_url") }
                /// `dash_ingest_secondary_urls`.
                @export(implementation) public var dashIngestSecondaryURLs: GraphField<[Swift.String]> { .init("dash_ingest_secondary_urls") }
                /// `event_id`.
                @export(implementation) public var eventID: GraphField<Swift.String> { .init("event_id") }
            }
        }
    }

    /// Lists the LiveVideos of a User.
    ///
    /// `GET /{user_id}/live_videos`
    ///
    /// Error codes: 190, 100, 200.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/live_videos/)
    public static func liveVideos(
        _ userID: Swift.String,
        broadcastStatus: [UserLiveVideosBroadcastStatus]? = nil,
        source: UserLiveVideosSource? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<LiveVideo> fields: () -> GraphSelection<LiveVideo> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<LiveVideo>> {
        var request = GraphRequest<GraphConnection<LiveVideo>>(.get, "/\(userID)/live_videos", fields: fields())
        request.set(GraphField<[UserLiveVideosBroadcastStatus]>("broadcast_status"), broadcastStatus)
        request.set(GraphField<UserLiveVideosSource>("source"), source)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{user_id}/music`.
    ///
    /// Error codes: 200.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/music/)
    public static func music(
        _ userID: Swift.String,
        targetID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(userID)/music", fields: fields())
        request.set(GraphField<Swift.String>("target_id"), targetID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{user_id}/notifications`.
    ///
    /// Error codes: 288, 100, 613, 368, 200, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/notifications/)
    public struct CreateNotifications: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<User.CreateNotifications.Response> {
            GraphRequest(.post, "/\(userID)/notifications", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Bot message payload for a generic template XMA of your own, used if a bot message goes out.
            /// Optional: without it, a standard one carries only title and body of the message.
            @export(implementation) public var botMessagePayloadElements: GraphField<Swift.String> { .init("bot_message_payload_elements") }
            /// Filters for the notifications.
            @export(implementation) public var filtering: GraphField<[UserNotificationsFiltering]> { .init("filtering") }
            /// Where the a2u notification leads: a relative path with GET params.
            @export(implementation) public var href: GraphField<JSONValue> { .init("href") }
            /// Groups updates of the same kind. Optional.
            @export(implementation) public var label: GraphField<Swift.String> { .init("label") }
            /// Title, text and picture of the notification.
            @export(implementation) public var message: GraphField<User.CreateNotifications.Message> { .init("message") }
            /// IDs of the notifications meant.
            @export(implementation) public var notifIDs: GraphField<[Swift.String]> { .init("notif_ids") }
            /// Data of your own, added to the URL of the game when somebody clicks the notification. Optional.
            @export(implementation) public var payload: GraphField<Swift.String> { .init("payload") }
            /// Sets the notifications with these ids to read
            @export(implementation) public var read: GraphField<Swift.Bool> { .init("read") }
            /// Reference that is logged
            @export(implementation) public var ref: GraphField<Swift.String> { .init("ref") }
            /// Seconds to wait before the notification goes out
            @export(implementation) public var scheduleInterval: GraphField<Swift.Int> { .init("schedule_interval") }
            /// Sets the notifications with these ids to seen
            @export(implementation) public var seen: GraphField<Swift.Bool> { .init("seen") }
            /// Text of a new a2u notification.
            @export(implementation) public var template: GraphField<JSONValue> { .init("template") }
            /// Kind of notification
            @export(implementation) public var type: GraphField<UserNotificationsType> { .init("type") }
        }

        /// `message`.
        public struct Message: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(title: Swift.String, body: Swift.String) {
                record = GraphRecord()
                self[\.title] = title
                self[\.body] = body
            }

            /// Members of `Message`.
            public struct Fields: GraphFields {
                public init() {}
                /// Heading of the message
                @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
                /// Text of the message
                @export(implementation) public var body: GraphField<Swift.String> { .init("body") }
                /// Where the picture is
                @export(implementation) public var mediaURL: GraphField<Foundation.URL> { .init("media_url") }
            }
        }

        /// `user/notifications.create`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                /// `notification_id`.
                @export(implementation) public var notificationID: GraphField<Swift.Int> { .init("notification_id") }
            }
        }
    }

    /// `DELETE /{user_id}/permissions`.
    ///
    /// Error codes: 100, 200, 240.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
    public struct DeletePermissions: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)/permissions", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the permission to take away
            @export(implementation) public var permission: GraphField<Swift.String> { .init("permission") }
        }
    }

    /// Your app can offer people to take back what they granted. A settings page, say, may turn off
    /// publishing to Facebook and give up `publish_actions` along with it.
    ///
    /// `DELETE /{user_id}/permissions/{permission_name}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
    public struct DeletePermission: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        /// `permission_name` in the path.
        public var permissionName: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String, permissionName: Swift.String) {
            self.userID = userID
            self.permissionName = permissionName
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(userID)/permissions/\(permissionName)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{user_id}/permissions`.
    ///
    /// Error codes: 200, 100, 459, 368, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
    public static func permissions(
        _ userID: Swift.String,
        permission: Swift.String? = nil,
        status: UserPermissionsStatus? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Permission> fields: () -> GraphSelection<Permission> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Permission>> {
        var request = GraphRequest<GraphConnection<Permission>>(.get, "/\(userID)/permissions", fields: fields())
        request.set(GraphField<Swift.String>("permission"), permission)
        request.set(GraphField<UserPermissionsStatus>("status"), status)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Lists photos that the user uploaded or is tagged in
    ///
    /// `GET /{user_id}/photos`
    ///
    /// Permissions: Photos by a person, or with a tag of that person - a user access token of theirs, with
    /// `user_photos` granted.
    ///
    /// Error codes: 100, 200, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/photos/)
    public static func photos(
        _ userID: Swift.String,
        type: UserPhotosType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Photo> fields: () -> GraphSelection<Photo> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Photo>> {
        var request = GraphRequest<GraphConnection<Photo>>(.get, "/\(userID)/photos", fields: fields())
        request.set(GraphField<UserPhotosType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Lists photos that the user uploaded or is tagged in
    ///
    /// `GET /{user_id}/photos/uploaded`
    ///
    /// Permissions: Photos by a person, or with a tag of that person - a user access token of theirs, with
    /// `user_photos` granted.
    ///
    /// Error codes: 100, 200, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/photos/)
    public static func photosUploaded(
        _ userID: Swift.String,
        type: UserPhotosType? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/\(userID)/photos/uploaded")
        request.set(GraphField<UserPhotosType>("type"), type)
        return request
    }

    /// `GET /{user_id}/rich_media_documents`.
    ///
    /// Error codes: 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/rich_media_documents/)
    public static func richMediaDocuments(
        _ userID: Swift.String,
        query: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookCanvas> fields: () -> GraphSelection<FacebookCanvas> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookCanvas>> {
        var request = GraphRequest<GraphConnection<FacebookCanvas>>(.get, "/\(userID)/rich_media_documents", fields: fields())
        request.set(GraphField<Swift.String>("query"), query)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
