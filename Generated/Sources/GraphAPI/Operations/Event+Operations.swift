// Made from the reference pages of `event` and its edges by graphgen; edits to this file are lost.

extension Event {

    /// An event, with its fields and edges.
    ///
    /// `GET /{event_id}`
    ///
    /// - Requirements: The access token of the App that made it.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code458`` (458), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/)
    public static func read(
        _ eventID: Swift.String,
        @GraphSelectionBuilder<Event> fields: () -> GraphSelection<Event> = { GraphSelection() },
    ) -> GraphRequest<Event> {
        GraphRequest(.get, "/\(eventID)", fields: fields())
    }

    /// `POST /{event_id}/live_videos`.
    ///
    /// Errors: ``GraphErrorCode/code6000`` (6000).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/live_videos/)
    public struct CreateLiveVideos: GraphReadAfterWrite {
        public typealias Written = LiveVideo
        /// `event_id` in the path.
        public var eventID: Swift.String
        /// `schedule_custom_profile_image`: a file.
        public var scheduleCustomProfileImage: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(eventID: Swift.String) {
            self.eventID = eventID
        }

        public var request: GraphRequest<Event.CreateLiveVideos.Response> {
            var request = GraphRequest<Event.CreateLiveVideos.Response>(.post, "/\(eventID)/live_videos", parameters: record)
            request.files["schedule_custom_profile_image"] = scheduleCustomProfileImage
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Tags for what the video contains, as IDs that a search with `type=adinterest` finds.
            @export(implementation) public var contentTags: GraphField<[Swift.String]> { .init("content_tags") }
            /// Text that describes the new live video.
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
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
            @export(implementation) public var projection: GraphField<EventLiveVideosProjection> { .init("projection") }
            /// False previews the stream before it goes live. Deprecated: set the status instead.
            @export(implementation) public var published: GraphField<Swift.Bool> { .init("published") }
            /// Format of a spatial audio stream. Left out, the audio is taken to be mono or stereo.
            @export(implementation) public var spatialAudioFormat: GraphField<EventLiveVideosSpatialAudioFormat> { .init("spatial_audio_format") }
            /// State of the broadcast. `LIVE_NOW` is on air for users to see. `UNPUBLISHED` is being prepared,
            /// hidden from other users, and may be deleted automatically after some hours. To plan one ahead, use
            /// the `SCHEDULED` states.
            @export(implementation) public var status: GraphField<EventLiveVideosStatus> { .init("status") }
            /// Stereoscopic layout of the video.
            @export(implementation) public var stereoscopicMode: GraphField<EventLiveVideosStereoscopicMode> { .init("stereoscopic_mode") }
            /// True stops the stream upon the RTMP command deleteStream.
            @export(implementation) public var stopOnDeleteStream: GraphField<Swift.Bool> { .init("stop_on_delete_stream") }
            /// Title of the new live video, 254 characters at most.
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        }

        /// What `event/live_videos.create` holds.
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

    /// As its name says
    ///
    /// `GET /{event_id}/live_videos`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/live_videos/)
    public static func liveVideos(
        _ eventID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(eventID)/live_videos")
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Publishes a photo, in one of two ways.
    ///
    /// `POST /{event_id}/photos`
    ///
    /// - Permissions: New photos can be published with a user access token that has the `publish_actions`
    ///   permission.
    ///
    /// Permissions: ``GraphPermission/publishActions``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/event/photos)
    public struct CreatePhotos: GraphOperation {
        /// `event_id` in the path.
        public var eventID: Swift.String
        /// `source`: a file.
        public var source: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(eventID: Swift.String) {
            self.eventID = eventID
        }

        public var request: GraphRequest<Event.CreatePhotos.Response> {
            var request = GraphRequest<Event.CreatePhotos.Response>(.post, "/\(eventID)/photos", parameters: record, permissions: ["publish_actions"])
            request.files["source"] = source
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// URL of a photo on the internet. Required unless `source` is given; the two exclude each other.
            @export(implementation) public var url: GraphField<Swift.String> { .init("url") }
            /// Text that describes the photo, shown as its status message in feed stories.
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        }

        /// What `event/photos.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// ID of the new photo
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            }
        }
    }

    /// `GET /{event_id}/photos`.
    ///
    /// - Permissions: Requires a user access token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/event/photos)
    public static func photos(
        _ eventID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Photo> fields: () -> GraphSelection<Photo> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Photo>> {
        var request = GraphRequest<GraphConnection<Photo>>(.get, "/\(eventID)/photos", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{event_id}/picture`.
    ///
    /// - Permissions: Cover photos of events that a person can see require a user access token of that
    ///   person.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/event/picture)
    public static func picture(
        _ eventID: Swift.String,
        redirect: Swift.Bool? = nil,
        type: EventPictureType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(eventID)/picture")
        request.set(GraphField<Swift.Bool>("redirect"), redirect)
        request.set(GraphField<EventPictureType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Profiles with a role in this event. Needs the token of an Admin of this event
    ///
    /// `GET /{event_id}/roles`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/roles/)
    public static func roles(
        _ eventID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Profile> fields: () -> GraphSelection<Profile> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Profile>> {
        var request = GraphRequest<GraphConnection<Profile>>(.get, "/\(eventID)/roles", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Price levels of the tickets. Needs the token of an Admin of this event
    ///
    /// `GET /{event_id}/ticket_tiers`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/ticket_tiers/)
    public static func ticketTiers(
        _ eventID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<EventTicketTier> fields: () -> GraphSelection<EventTicketTier> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<EventTicketTier>> {
        var request = GraphRequest<GraphConnection<EventTicketTier>>(.get, "/\(eventID)/ticket_tiers", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
