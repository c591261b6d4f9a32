// Made from the reference pages of `page` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Page {
    /// `DELETE /{page_id}/subscribed_apps`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/code80001`` (80001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/)
    public struct DeleteSubscribedApps: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<Page.DeleteSubscribedApps.Response> {
            GraphRequest(.delete, "/\(pageID)/subscribed_apps", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }

        /// What `application.delete /{page_id}/subscribed_apps` holds.
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
                /// `messaging_success`.
                @export(implementation) public var messagingSuccess: GraphField<Swift.Bool> { .init("messaging_success") }
            }
        }
    }

    /// `POST /{page_id}/image_copyrights`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/image-copyright/)
    public struct CreateImageCopyrights: GraphReadAfterWrite {
        public typealias Written = ImageCopyright
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, filename: Swift.String, geoOwnership: [ImageCopyrightGeoOwnership], referencePhoto: Swift.String) {
            self.pageID = pageID
            self[\.filename] = filename
            self[\.geoOwnership] = geoOwnership
            self[\.referencePhoto] = referencePhoto
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(pageID)/image_copyrights", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Artist or photographer connected with the copyright
            @export(implementation) public var artist: GraphField<Swift.String> { .init("artist") }
            /// Link to the rights holder, at which viewers can license the images.
            @export(implementation) public var attributionLink: GraphField<Swift.String> { .init("attribution_link") }
            /// Creator, for agencies
            @export(implementation) public var creator: GraphField<Swift.String> { .init("creator") }
            /// ID of any kind that the copyright holder uses internally
            @export(implementation) public var customID: GraphField<Swift.String> { .init("custom_id") }
            /// Text that describes the copyrighted image
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// Name of the copyrighted image's file
            @export(implementation) public var filename: GraphField<Swift.String> { .init("filename") }
            /// Territories where the image's copyright is held
            @export(implementation) public var geoOwnership: GraphField<[ImageCopyrightGeoOwnership]> { .init("geo_ownership") }
            /// Date on which the copyrighted image was created
            @export(implementation) public var originalContentCreationDate: GraphField<Swift.Int> { .init("original_content_creation_date") }
            /// ID of the uploaded image to protect, which has to be an unpublished, temporary photo as the photo
            /// documentation describes.
            @export(implementation) public var referencePhoto: GraphField<Swift.String> { .init("reference_photo") }
            /// Title of the image under copyright
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        }
    }

    /// `POST /{page_id}/live_videos`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code1005`` (1005), ``GraphErrorCode/code1000`` (1000), ``GraphErrorCode/code475`` (475).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
    public struct CreateLiveVideos: GraphReadAfterWrite {
        public typealias Written = LiveVideo
        /// `page_id` in the path.
        public var pageID: Swift.String
        /// `schedule_custom_profile_image`: a file.
        public var scheduleCustomProfileImage: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<Page.CreateLiveVideos.Response> {
            var request = GraphRequest<Page.CreateLiveVideos.Response>(.post, "/\(pageID)/live_videos", parameters: record)
            request.files["schedule_custom_profile_image"] = scheduleCustomProfileImage
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Tags for what the video contains, as IDs that a search with `type=adinterest` finds.
            @export(implementation) public var contentTags: GraphField<[Swift.String]> { .init("content_tags") }
            /// Changes to crossposting of this broadcast or its Live Online Event, each with a `page_id` and an
            /// `action`. `enable_crossposting` and `disable_crossposting` turn it on or off for the Page, or leave
            /// it so. `enable_crossposting_and_create_post` also posts as the Page, even where it was on; it
            /// depends on live crossposting relationships and fails for Pages without the required permission.
            @export(implementation) public var crosspostingActions: GraphField<[Page.CreateLiveVideos.CrosspostingActions]> { .init("crossposting_actions") }
            /// Labels that describe the video. They appear in insights data only and are not published, unlike
            /// content tags.
            @export(implementation) public var customLabels: GraphField<[Swift.String]> { .init("custom_labels") }
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
            /// Config that makes this live stream a game show
            @export(implementation) public var gameShow: GraphField<JSONValue> { .init("game_show") }
            /// Marks a 360 live broadcast.
            @export(implementation) public var isSpherical: GraphField<Swift.Bool> { .init("is_spherical") }
            /// Field of view that the camera had
            @export(implementation) public var originalFOV: GraphField<Swift.Int> { .init("original_fov") }
            /// Who may see this live video.
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// Products to show along with live videos.
            @export(implementation) public var productItems: GraphField<[Swift.String]> { .init("product_items") }
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
            /// Limits the audience: people outside these demographics cannot view the content. For a Live Online
            /// Event, limits that of the event.
            @export(implementation) public var targeting: GraphField<JSONValue> { .init("targeting") }
            /// Title of the new live video, 254 characters at most.
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

        /// What `live-video.create /{page_id}/live_videos` holds.
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

    /// `POST /{page_id}/feed`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code197`` (197), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code1500`` (1500), ``GraphErrorCode/code105`` (105), ``GraphErrorCode/code5101`` (5101).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreateFeed: GraphReadAfterWrite {
        public typealias Written = Page
        /// `page_id` in the path.
        public var pageID: Swift.String
        /// `thumbnail`: a file.
        public var thumbnail: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<Page.CreateFeed.Response> {
            var request = GraphRequest<Page.CreateFeed.Response>(.post, "/\(pageID)/feed", parameters: record)
            request.files["thumbnail"] = thumbnail
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// As its name says
            @export(implementation) public var actions: GraphField<JSONValue> { .init("actions") }
            /// Adaptive type of the post
            @export(implementation) public var adaptiveType: GraphField<Swift.String> { .init("adaptive_type") }
            /// As its name says
            @export(implementation) public var albumID: GraphField<Swift.String> { .init("album_id") }
            /// As its name says
            @export(implementation) public var androidKeyHash: GraphField<Swift.String> { .init("android_key_hash") }
            /// ID of the animated effect
            @export(implementation) public var animatedEffectID: GraphField<Swift.Int> { .init("animated_effect_id") }
            /// As its name says
            ///
            /// Value: not empty.
            @export(implementation) public var applicationID: GraphField<Swift.String> { .init("application_id") }
            /// ID of the fun fact prompt that was asked
            @export(implementation) public var askedFunFactPromptID: GraphField<Swift.Int> { .init("asked_fun_fact_prompt_id") }
            /// ID of the 3D asset
            @export(implementation) public var asset3dID: GraphField<Swift.Int> { .init("asset3d_id") }
            /// As its name says
            @export(implementation) public var associatedID: GraphField<Swift.String> { .init("associated_id") }
            /// As its name says
            ///
            /// Default: `false`.
            @export(implementation) public var attachPlaceSuggestion: GraphField<Swift.Bool> { .init("attach_place_suggestion") }
            /// As its name says
            @export(implementation) public var attachedMedia: GraphField<[Page.CreateFeed.AttachedMedia]> { .init("attached_media") }
            /// As its name says
            ///
            /// Default: `false`.
            @export(implementation) public var audienceExp: GraphField<Swift.Bool> { .init("audience_exp") }
            /// As its name says
            @export(implementation) public var backdatedTime: GraphField<Foundation.Date> { .init("backdated_time") }
            /// As its name says
            ///
            /// Default: `none`.
            @export(implementation) public var backdatedTimeGranularity: GraphField<AlbumPhotosBackdatedTimeGranularity> { .init("backdated_time_granularity") }
            /// Whether the post is breaking news
            @export(implementation) public var breakingNews: GraphField<Swift.Bool> { .init("breaking_news") }
            /// When the breaking news expires
            @export(implementation) public var breakingNewsExpiration: GraphField<Swift.Int> { .init("breaking_news_expiration") }
            /// As its name says
            @export(implementation) public var callToAction: GraphField<Page.CreateFeed.CallToAction> { .init("call_to_action") }
            /// As its name says
            @export(implementation) public var caption: GraphField<Swift.String> { .init("caption") }
            /// As its name says
            @export(implementation) public var childAttachments: GraphField<[Page.CreateFeed.ChildAttachments]> { .init("child_attachments") }
            /// As its name says
            @export(implementation) public var clientMutationID: GraphField<Swift.String> { .init("client_mutation_id") }
            /// Picker through which the composer was entered
            @export(implementation) public var composerEntryPicker: GraphField<Swift.String> { .init("composer_entry_picker") }
            /// Entry point of the composer
            @export(implementation) public var composerEntryPoint: GraphField<Swift.String> { .init("composer_entry_point") }
            /// Entry time of the composer
            @export(implementation) public var composerEntryTime: GraphField<Swift.Int> { .init("composer_entry_time") }
            /// Event log of the composer session
            @export(implementation) public var composerSessionEventsLog: GraphField<JSONValue> { .init("composer_session_events_log", .jsonText) }
            /// As its name says
            @export(implementation) public var composerSessionID: GraphField<Swift.String> { .init("composer_session_id") }
            /// Source surface of the composer
            @export(implementation) public var composerSourceSurface: GraphField<Swift.String> { .init("composer_source_surface") }
            /// Type of the composer
            @export(implementation) public var composerType: GraphField<Swift.String> { .init("composer_type") }
            /// As its name says
            @export(implementation) public var connectionClass: GraphField<Swift.String> { .init("connection_class") }
            /// Attachment with content
            @export(implementation) public var contentAttachment: GraphField<Swift.String> { .init("content_attachment") }
            /// As its name says
            @export(implementation) public var coordinates: GraphField<JSONValue> { .init("coordinates", .jsonText) }
            /// Link of the call to action
            @export(implementation) public var ctaLink: GraphField<Swift.String> { .init("cta_link") }
            /// Type of the call to action
            @export(implementation) public var ctaType: GraphField<Swift.String> { .init("cta_type") }
            /// As its name says
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// Status of direct sharing
            @export(implementation) public var directShareStatus: GraphField<Swift.Int> { .init("direct_share_status") }
            /// As its name says
            ///
            /// Default: `false`.
            @export(implementation) public var enforceLinkOwnership: GraphField<Swift.Bool> { .init("enforce_link_ownership") }
            /// As its name says
            @export(implementation) public var expandedHeight: GraphField<Swift.Int> { .init("expanded_height") }
            /// As its name says
            @export(implementation) public var expandedWidth: GraphField<Swift.Int> { .init("expanded_width") }
            /// As its name says
            @export(implementation) public var feedTargeting: GraphField<Page.CreateFeed.FeedTargeting> { .init("feed_targeting") }
            /// Formatting of the text
            @export(implementation) public var formatting: GraphField<PageFeedFormatting> { .init("formatting") }
            /// ID of the fun fact prompt
            @export(implementation) public var funFactPromptID: GraphField<Swift.Int> { .init("fun_fact_prompt_id") }
            /// ID of the fun fact toastee
            @export(implementation) public var funFactToasteeID: GraphField<Swift.Int> { .init("fun_fact_toastee_id") }
            /// Whether there is a nickname
            @export(implementation) public var hasNickname: GraphField<Swift.Bool> { .init("has_nickname") }
            /// As its name says
            @export(implementation) public var height: GraphField<Swift.Int> { .init("height") }
            /// Holiday card of the post
            @export(implementation) public var holidayCard: GraphField<JSONValue> { .init("holiday_card", .jsonText) }
            /// As its name says
            @export(implementation) public var homeCheckinCityID: GraphField<Swift.String> { .init("home_checkin_city_id") }
            /// As its name says
            @export(implementation) public var imageCrops: GraphField<[Swift.String: [[Swift.Int]]]> { .init("image_crops") }
            /// As its name says
            @export(implementation) public var implicitWithTags: GraphField<[Swift.Int]> { .init("implicit_with_tags") }
            /// Entry point data of the instant game
            @export(implementation) public var instantGameEntryPointData: GraphField<Swift.String> { .init("instant_game_entry_point_data") }
            /// As its name says
            @export(implementation) public var iOSBundleID: GraphField<Swift.String> { .init("ios_bundle_id") }
            /// Whether this is a backout draft
            @export(implementation) public var isBackoutDraft: GraphField<Swift.Bool> { .init("is_backout_draft") }
            /// Whether a boost is intended
            @export(implementation) public var isBoostIntended: GraphField<Swift.Bool> { .init("is_boost_intended") }
            /// As its name says
            @export(implementation) public var isExplicitLocation: GraphField<Swift.Bool> { .init("is_explicit_location") }
            /// As its name says
            @export(implementation) public var isExplicitShare: GraphField<Swift.Bool> { .init("is_explicit_share") }
            /// Whether the post links a group
            @export(implementation) public var isGroupLinkingPost: GraphField<Swift.Bool> { .init("is_group_linking_post") }
            /// As its name says
            @export(implementation) public var isPhotoContainer: GraphField<Swift.Bool> { .init("is_photo_container") }
            /// As its name says
            @export(implementation) public var link: GraphField<Foundation.URL> { .init("link") }
            /// ID of the source of the location
            @export(implementation) public var locationSourceID: GraphField<Swift.String> { .init("location_source_id") }
            /// As its name says
            ///
            /// Default: `false`.
            @export(implementation) public var manualPrivacy: GraphField<Swift.Bool> { .init("manual_privacy") }
            /// As its name says
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// As its name says
            ///
            /// Default: `true`.
            @export(implementation) public var multiShareEndCard: GraphField<Swift.Bool> { .init("multi_share_end_card") }
            /// As its name says
            ///
            /// Default: `true`.
            @export(implementation) public var multiShareOptimized: GraphField<Swift.Bool> { .init("multi_share_optimized") }
            /// As its name says
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// As its name says
            @export(implementation) public var nectarModule: GraphField<Swift.String> { .init("nectar_module") }
            /// As its name says
            @export(implementation) public var objectAttachment: GraphField<Swift.String> { .init("object_attachment") }
            /// ID of the post for the offer like
            @export(implementation) public var offerLikePostID: GraphField<Swift.Int> { .init("offer_like_post_id") }
            /// As its name says
            @export(implementation) public var ogActionTypeID: GraphField<Swift.String> { .init("og_action_type_id") }
            /// As its name says
            @export(implementation) public var ogHideObjectAttachment: GraphField<Swift.Bool> { .init("og_hide_object_attachment") }
            /// As its name says
            @export(implementation) public var ogIconID: GraphField<Swift.String> { .init("og_icon_id") }
            /// As its name says
            @export(implementation) public var ogObjectID: GraphField<GraphUnion<(Swift.String, Foundation.URL)>> { .init("og_object_id") }
            /// As its name says
            @export(implementation) public var ogPhrase: GraphField<Swift.String> { .init("og_phrase") }
            /// Whether the post should make a profile badge
            ///
            /// Default: `false`.
            @export(implementation) public var ogSetProfileBadge: GraphField<Swift.Bool> { .init("og_set_profile_badge") }
            /// As its name says
            @export(implementation) public var ogSuggestionMechanism: GraphField<Swift.String> { .init("og_suggestion_mechanism") }
            /// Recommendation of the page
            @export(implementation) public var pageRecommendation: GraphField<JSONValue> { .init("page_recommendation", .jsonText) }
            /// As its name says
            @export(implementation) public var picture: GraphField<Foundation.URL> { .init("picture") }
            /// As its name says
            @export(implementation) public var place: GraphField<Swift.String> { .init("place") }
            /// Setting of the place attachment
            ///
            /// Default: `2`.
            @export(implementation) public var placeAttachmentSetting: GraphField<PageFeedPlaceAttachmentSetting> { .init("place_attachment_setting") }
            /// List of places
            @export(implementation) public var placeList: GraphField<JSONValue> { .init("place_list", .jsonText) }
            /// Data of the list of places
            @export(implementation) public var placeListData: GraphField<[JSONValue]> { .init("place_list_data") }
            /// Surfaces that are blacklisted for the post
            @export(implementation) public var postSurfacesBlacklist: GraphField<[PageFeedPostSurfacesBlacklist]> { .init("post_surfaces_blacklist") }
            /// Whether it is posted to redspace
            ///
            /// Default: `disabled`.
            @export(implementation) public var postingToRedspace: GraphField<PageFeedPostingToRedspace> { .init("posting_to_redspace") }
            /// As its name says
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// ID of the prompt
            @export(implementation) public var promptID: GraphField<Swift.String> { .init("prompt_id") }
            /// String that tracks the prompt
            @export(implementation) public var promptTrackingString: GraphField<Swift.String> { .init("prompt_tracking_string") }
            /// As its name says
            @export(implementation) public var properties: GraphField<JSONValue> { .init("properties") }
            /// As its name says
            @export(implementation) public var proxiedAppID: GraphField<Swift.String> { .init("proxied_app_id") }
            /// ID of the publish event
            @export(implementation) public var publishEventID: GraphField<Swift.Int> { .init("publish_event_id") }
            /// As its name says
            ///
            /// Default: `true`.
            @export(implementation) public var published: GraphField<Swift.Bool> { .init("published") }
            /// Quoted text
            @export(implementation) public var quote: GraphField<Swift.String> { .init("quote") }
            /// Metadata that clip reacts needs
            @export(implementation) public var reactModeMetadata: GraphField<JSONValue> { .init("react_mode_metadata", .jsonText) }
            /// As its name says
            ///
            /// Default: `Default`.
            @export(implementation) public var ref: GraphField<[Swift.String]> { .init("ref") }
            /// IDs of images that can be referenced
            @export(implementation) public var referenceableImageIDs: GraphField<[Swift.String]> { .init("referenceable_image_ids") }
            /// ID of the referral
            @export(implementation) public var referralID: GraphField<Swift.String> { .init("referral_id") }
            /// As its name says
            @export(implementation) public var scheduledPublishTime: GraphField<Foundation.Date> { .init("scheduled_publish_time") }
            /// As its name says
            @export(implementation) public var source: GraphField<Foundation.URL> { .init("source") }
            /// ID of the sponsor
            @export(implementation) public var sponsorID: GraphField<Swift.String> { .init("sponsor_id") }
            /// How the sponsor relates to the post
            @export(implementation) public var sponsorRelationship: GraphField<Swift.Int> { .init("sponsor_relationship") }
            /// As its name says
            @export(implementation) public var suggestedPlaceID: GraphField<Swift.String> { .init("suggested_place_id") }
            /// As its name says
            @export(implementation) public var tags: GraphField<[Swift.Int]> { .init("tags") }
            /// Surface to target
            ///
            /// Default: `"TIMELINE"`.
            @export(implementation) public var targetSurface: GraphField<PageFeedTargetSurface> { .init("target_surface") }
            /// As its name says
            @export(implementation) public var targeting: GraphField<Page.CreateFeed.Targeting> { .init("targeting") }
            /// Metadata of the text format
            @export(implementation) public var textFormatMetadata: GraphField<JSONValue> { .init("text_format_metadata", .jsonText) }
            /// ID of the text format preset
            @export(implementation) public var textFormatPresetID: GraphField<Swift.String> { .init("text_format_preset_id") }
            /// As its name says
            @export(implementation) public var textOnlyPlace: GraphField<Swift.String> { .init("text_only_place") }
            /// Camera roll media for the throwback
            @export(implementation) public var throwbackCameraRollMedia: GraphField<JSONValue> { .init("throwback_camera_roll_media", .jsonText) }
            /// As its name says
            @export(implementation) public var timeSinceOriginalPost: GraphField<Swift.Int> { .init("time_since_original_post") }
            /// As its name says
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
            /// Information for tracking
            @export(implementation) public var trackingInfo: GraphField<JSONValue> { .init("tracking_info", .jsonText) }
            /// As its name says
            @export(implementation) public var unpublishedContentType: GraphField<AlbumPhotosUnpublishedContentType> { .init("unpublished_content_type") }
            /// As its name says
            ///
            /// Default: `false`.
            @export(implementation) public var userSelectedTags: GraphField<Swift.Bool> { .init("user_selected_tags") }
            /// Start time of the video, in ms
            @export(implementation) public var videoStartTimeMs: GraphField<Swift.Int> { .init("video_start_time_ms") }
            /// As its name says
            @export(implementation) public var viewerCoordinates: GraphField<JSONValue> { .init("viewer_coordinates", .jsonText) }
            /// As its name says
            @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
        }

        /// What `attached_media` holds.
        public struct AttachedMedia: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `AttachedMedia`.
            public struct Fields: GraphFields {
                public init() {}
                /// `media_fbid`.
                @export(implementation) public var mediaFBID: GraphField<Swift.String> { .init("media_fbid") }
                /// `message`.
                @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            }
        }

        /// What `call_to_action` holds.
        public struct CallToAction: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(type: PageFeedType) {
                record = GraphRecord()
                self[\.type] = type
            }

            /// Members of `CallToAction`.
            public struct Fields: GraphFields {
                public init() {}
                /// Type of the action. Which types an ad can use depends on the `objective` of its campaign; see the
                /// Ads Product Guide.
                @export(implementation) public var type: GraphField<PageFeedType> { .init("type") }
                /// Data of the call to action, as JSON.
                ///
                /// Default: `Vec`.
                @export(implementation) public var value: GraphField<GraphRecord> { .init("value") }
                /// `link`.
                @export(implementation) public var link: GraphField<Foundation.URL> { .init("link") }
                /// `app_link`.
                @export(implementation) public var appLink: GraphField<Swift.String> { .init("app_link") }
                /// `page`.
                @export(implementation) public var page: GraphField<Swift.String> { .init("page") }
                /// `link_format`.
                @export(implementation) public var linkFormat: GraphField<PageFeedLinkFormat> { .init("link_format") }
                /// `application`.
                @export(implementation) public var application: GraphField<Swift.String> { .init("application") }
                /// `link_title`.
                @export(implementation) public var linkTitle: GraphField<Swift.String> { .init("link_title") }
                /// `link_description`.
                @export(implementation) public var linkDescription: GraphField<Swift.String> { .init("link_description") }
                /// `link_caption`.
                @export(implementation) public var linkCaption: GraphField<Swift.String> { .init("link_caption") }
                /// `product_link`.
                @export(implementation) public var productLink: GraphField<Swift.String> { .init("product_link") }
                /// `get_movie_showtimes`.
                @export(implementation) public var getMovieShowtimes: GraphField<Swift.Bool> { .init("get_movie_showtimes") }
                /// `sponsorship`.
                @export(implementation) public var sponsorship: GraphField<GraphRecord> { .init("sponsorship") }
                /// `image`.
                @export(implementation) public var image: GraphField<Foundation.URL> { .init("image") }
                /// `video_annotation`.
                @export(implementation) public var videoAnnotation: GraphField<GraphRecord> { .init("video_annotation") }
                /// `annotations`.
                @export(implementation) public var annotations: GraphField<[GraphRecord]> { .init("annotations") }
                /// `image_url`.
                @export(implementation) public var imageURL: GraphField<Foundation.URL> { .init("image_url") }
                /// `header_color`.
                @export(implementation) public var headerColor: GraphField<Swift.String> { .init("header_color") }
                /// `logo_url`.
                @export(implementation) public var logoURL: GraphField<Foundation.URL> { .init("logo_url") }
                /// `post_click_cta_title`.
                @export(implementation) public var postClickCTATitle: GraphField<Swift.String> { .init("post_click_cta_title") }
                /// `post_click_description_title`.
                @export(implementation) public var postClickDescriptionTitle: GraphField<Swift.String> { .init("post_click_description_title") }
                /// `offer_id`.
                @export(implementation) public var offerID: GraphField<Swift.String> { .init("offer_id") }
                /// `offer_view_id`.
                @export(implementation) public var offerViewID: GraphField<Swift.String> { .init("offer_view_id") }
                /// `advanced_data`.
                @export(implementation) public var advancedData: GraphField<GraphRecord> { .init("advanced_data") }
                /// `lead_gen_form_id`.
                @export(implementation) public var leadGenFormID: GraphField<Swift.String> { .init("lead_gen_form_id") }
                /// `referral_id`.
                @export(implementation) public var referralID: GraphField<Swift.String> { .init("referral_id") }
                /// `fundraiser_campaign_id`.
                @export(implementation) public var fundraiserCampaignID: GraphField<Swift.String> { .init("fundraiser_campaign_id") }
                /// `event_id`.
                @export(implementation) public var eventID: GraphField<Swift.String> { .init("event_id") }
                /// `event_tour_id`.
                @export(implementation) public var eventTourID: GraphField<Swift.String> { .init("event_tour_id") }
                /// `app_destination`.
                @export(implementation) public var appDestination: GraphField<PageFeedAppDestination> { .init("app_destination") }
                /// `app_destination_page_id`.
                @export(implementation) public var appDestinationPageID: GraphField<Swift.String> { .init("app_destination_page_id") }
                /// `is_canvas_video_transition_enabled`.
                @export(implementation) public var isCanvasVideoTransitionEnabled: GraphField<Swift.Bool> { .init("is_canvas_video_transition_enabled") }
                /// `whatsapp_number`.
                @export(implementation) public var whatsAppNumber: GraphField<Swift.String> { .init("whatsapp_number") }
                /// `preinput_text`.
                @export(implementation) public var preinputText: GraphField<Swift.String> { .init("preinput_text") }
                /// `customized_message_page_cta_text`.
                @export(implementation) public var customizedMessagePageCTAText: GraphField<Swift.String> { .init("customized_message_page_cta_text") }
                /// `external_offer_provider_id`.
                @export(implementation) public var externalOfferProviderID: GraphField<Swift.String> { .init("external_offer_provider_id") }
                /// `origins`.
                @export(implementation) public var origins: GraphField<PageFeedOrigins> { .init("origins") }
                /// `object_store_urls`.
                @export(implementation) public var objectStoreURLs: GraphField<[Swift.String]> { .init("object_store_urls") }
                /// `facebook_login_spec`.
                @export(implementation) public var facebookLoginSpec: GraphField<GraphRecord> { .init("facebook_login_spec") }
                /// `facebook_login_app_id`.
                @export(implementation) public var facebookLoginAppID: GraphField<Swift.String> { .init("facebook_login_app_id") }
                /// `offer_type`.
                @export(implementation) public var offerType: GraphField<PageFeedOfferType> { .init("offer_type") }
                /// `offer_pct_call_to_action`.
                @export(implementation) public var offerPctCallToAction: GraphField<PageFeedOfferAmtCallToAction> { .init("offer_pct_call_to_action") }
                /// `offer_amt_call_to_action`.
                @export(implementation) public var offerAmtCallToAction: GraphField<PageFeedOfferAmtCallToAction> { .init("offer_amt_call_to_action") }
                /// `product_id`.
                @export(implementation) public var productID: GraphField<Swift.String> { .init("product_id") }
                /// `group_id`.
                @export(implementation) public var groupID: GraphField<Swift.String> { .init("group_id") }
            }
        }

        /// What `child_attachments` holds.
        public struct ChildAttachments: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(link: Foundation.URL) {
                record = GraphRecord()
                self[\.link] = link
            }

            /// Members of `ChildAttachments`.
            public struct Fields: GraphFields {
                public init() {}
                /// `picture`.
                @export(implementation) public var picture: GraphField<Foundation.URL> { .init("picture") }
                /// `name`.
                @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
                /// `link`.
                @export(implementation) public var link: GraphField<Foundation.URL> { .init("link") }
                /// `caption`.
                @export(implementation) public var caption: GraphField<Swift.String> { .init("caption") }
                /// `description`.
                @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
                /// `quote`.
                @export(implementation) public var quote: GraphField<Swift.String> { .init("quote") }
                /// `source`.
                @export(implementation) public var source: GraphField<Foundation.URL> { .init("source") }
                /// `properties`.
                @export(implementation) public var properties: GraphField<JSONValue> { .init("properties") }
                /// `object_attachment`.
                @export(implementation) public var objectAttachment: GraphField<Swift.String> { .init("object_attachment") }
                /// `height`.
                @export(implementation) public var height: GraphField<Swift.Int> { .init("height") }
                /// `width`.
                @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
                /// `expanded_height`.
                @export(implementation) public var expandedHeight: GraphField<Swift.Int> { .init("expanded_height") }
                /// `expanded_width`.
                @export(implementation) public var expandedWidth: GraphField<Swift.Int> { .init("expanded_width") }
                /// `referral_id`.
                @export(implementation) public var referralID: GraphField<Swift.String> { .init("referral_id") }
                /// `thumbnail`.
                @export(implementation) public var thumbnail: GraphField<JSONValue> { .init("thumbnail") }
                /// `image_crops`.
                @export(implementation) public var imageCrops: GraphField<[Swift.String: [[Swift.Int]]]> { .init("image_crops") }
                /// `call_to_action`.
                @export(implementation) public var callToAction: GraphField<GraphRecord> { .init("call_to_action") }
                /// Type of the action. Which types an ad can use depends on the `objective` of its campaign; see the
                /// Ads Product Guide.
                @export(implementation) public var type: GraphField<PageFeedType> { .init("type") }
                /// Data of the call to action, as JSON.
                ///
                /// Default: `Vec`.
                @export(implementation) public var value: GraphField<GraphRecord> { .init("value") }
                /// `app_link`.
                @export(implementation) public var appLink: GraphField<Swift.String> { .init("app_link") }
                /// `page`.
                @export(implementation) public var page: GraphField<Swift.String> { .init("page") }
                /// `link_format`.
                @export(implementation) public var linkFormat: GraphField<PageFeedLinkFormat> { .init("link_format") }
                /// `application`.
                @export(implementation) public var application: GraphField<Swift.String> { .init("application") }
                /// `link_title`.
                @export(implementation) public var linkTitle: GraphField<Swift.String> { .init("link_title") }
                /// `link_description`.
                @export(implementation) public var linkDescription: GraphField<Swift.String> { .init("link_description") }
                /// `link_caption`.
                @export(implementation) public var linkCaption: GraphField<Swift.String> { .init("link_caption") }
                /// `product_link`.
                @export(implementation) public var productLink: GraphField<Swift.String> { .init("product_link") }
                /// `get_movie_showtimes`.
                @export(implementation) public var getMovieShowtimes: GraphField<Swift.Bool> { .init("get_movie_showtimes") }
                /// `sponsorship`.
                @export(implementation) public var sponsorship: GraphField<GraphRecord> { .init("sponsorship") }
                /// `image`.
                @export(implementation) public var image: GraphField<Foundation.URL> { .init("image") }
                /// `video_annotation`.
                @export(implementation) public var videoAnnotation: GraphField<GraphRecord> { .init("video_annotation") }
                /// `annotations`.
                @export(implementation) public var annotations: GraphField<[GraphRecord]> { .init("annotations") }
                /// `image_url`.
                @export(implementation) public var imageURL: GraphField<Foundation.URL> { .init("image_url") }
                /// `header_color`.
                @export(implementation) public var headerColor: GraphField<Swift.String> { .init("header_color") }
                /// `logo_url`.
                @export(implementation) public var logoURL: GraphField<Foundation.URL> { .init("logo_url") }
                /// `post_click_cta_title`.
                @export(implementation) public var postClickCTATitle: GraphField<Swift.String> { .init("post_click_cta_title") }
                /// `post_click_description_title`.
                @export(implementation) public var postClickDescriptionTitle: GraphField<Swift.String> { .init("post_click_description_title") }
                /// `offer_id`.
                @export(implementation) public var offerID: GraphField<Swift.String> { .init("offer_id") }
                /// `offer_view_id`.
                @export(implementation) public var offerViewID: GraphField<Swift.String> { .init("offer_view_id") }
                /// `advanced_data`.
                @export(implementation) public var advancedData: GraphField<GraphRecord> { .init("advanced_data") }
                /// `fundraiser_campaign_id`.
                @export(implementation) public var fundraiserCampaignID: GraphField<Swift.String> { .init("fundraiser_campaign_id") }
                /// `event_id`.
                @export(implementation) public var eventID: GraphField<Swift.String> { .init("event_id") }
                /// `event_tour_id`.
                @export(implementation) public var eventTourID: GraphField<Swift.String> { .init("event_tour_id") }
                /// `app_destination`.
                @export(implementation) public var appDestination: GraphField<PageFeedAppDestination> { .init("app_destination") }
                /// `app_destination_page_id`.
                @export(implementation) public var appDestinationPageID: GraphField<Swift.String> { .init("app_destination_page_id") }
                /// `is_canvas_video_transition_enabled`.
                @export(implementation) public var isCanvasVideoTransitionEnabled: GraphField<Swift.Bool> { .init("is_canvas_video_transition_enabled") }
                /// `whatsapp_number`.
                @export(implementation) public var whatsAppNumber: GraphField<Swift.String> { .init("whatsapp_number") }
                /// `preinput_text`.
                @export(implementation) public var preinputText: GraphField<Swift.String> { .init("preinput_text") }
                /// `customized_message_page_cta_text`.
                @export(implementation) public var customizedMessagePageCTAText: GraphField<Swift.String> { .init("customized_message_page_cta_text") }
                /// `external_offer_provider_id`.
                @export(implementation) public var externalOfferProviderID: GraphField<Swift.String> { .init("external_offer_provider_id") }
                /// `origins`.
                @export(implementation) public var origins: GraphField<PageFeedOrigins> { .init("origins") }
                /// `object_store_urls`.
                @export(implementation) public var objectStoreURLs: GraphField<[Swift.String]> { .init("object_store_urls") }
                /// `facebook_login_spec`.
                @export(implementation) public var facebookLoginSpec: GraphField<GraphRecord> { .init("facebook_login_spec") }
                /// `facebook_login_app_id`.
                @export(implementation) public var facebookLoginAppID: GraphField<Swift.String> { .init("facebook_login_app_id") }
                /// `offer_type`.
                @export(implementation) public var offerType: GraphField<PageFeedOfferType> { .init("offer_type") }
                /// `offer_pct_call_to_action`.
                @export(implementation) public var offerPctCallToAction: GraphField<PageFeedOfferAmtCallToAction> { .init("offer_pct_call_to_action") }
                /// `offer_amt_call_to_action`.
                @export(implementation) public var offerAmtCallToAction: GraphField<PageFeedOfferAmtCallToAction> { .init("offer_amt_call_to_action") }
                /// `product_id`.
                @export(implementation) public var productID: GraphField<Swift.String> { .init("product_id") }
                /// `group_id`.
                @export(implementation) public var groupID: GraphField<Swift.String> { .init("group_id") }
                /// `image_hash`.
                @export(implementation) public var imageHash: GraphField<Swift.String> { .init("image_hash") }
                /// `static_card`.
                @export(implementation) public var staticCard: GraphField<Swift.Bool> { .init("static_card") }
                /// `place_data`.
                @export(implementation) public var placeData: GraphField<GraphRecord> { .init("place_data") }
            }
        }

        /// What `feed_targeting` holds.
        public struct FeedTargeting: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `FeedTargeting`.
            public struct Fields: GraphFields {
                public init() {}
                /// `geo_locations`.
                @export(implementation) public var geoLocations: GraphField<GraphRecord> { .init("geo_locations") }
                /// `countries`.
                @export(implementation) public var countries: GraphField<[Swift.String]> { .init("countries") }
                /// `regions`.
                @export(implementation) public var regions: GraphField<[GraphRecord]> { .init("regions") }
                /// `key`.
                @export(implementation) public var key: GraphField<Swift.Int> { .init("key") }
                /// `cities`.
                @export(implementation) public var cities: GraphField<[GraphRecord]> { .init("cities") }
                /// `zips`.
                @export(implementation) public var zips: GraphField<[GraphRecord]> { .init("zips") }
                /// Locales to target, as keys found among the Targeting Options with the `type` `adlocale`.
                @export(implementation) public var locales: GraphField<[Swift.String]> { .init("locales") }
                /// Minimum age, `13` at least. Default is 0.
                @export(implementation) public var ageMin: GraphField<Swift.Int> { .init("age_min") }
                /// Highest age.
                @export(implementation) public var ageMax: GraphField<Swift.Int> { .init("age_max") }
                /// Genders to target: `1` for male viewers, `2` for female ones. Default is both.
                @export(implementation) public var genders: GraphField<[Swift.Int]> { .init("genders") }
                /// College graduation years to target, as integers.
                @export(implementation) public var collegeYears: GraphField<[Swift.Int]> { .init("college_years") }
                /// Education levels to target, as integers: `1` high school, `2` undergraduate, `3` alum, or their
                /// local equivalents.
                @export(implementation) public var educationStatuses: GraphField<[Swift.Int]> { .init("education_statuses") }
                /// Deprecated. The Graph API Changelog tells more.
                @available(*, deprecated, message: "Deprecated.")
                @export(implementation) public var interestedIn: GraphField<[Swift.Int]> { .init("interested_in") }
                /// Relationship statuses to target, as integers: `1` single, `2` in a relationship, `3` married, `4`
                /// engaged. Default is every type.
                @export(implementation) public var relationshipStatuses: GraphField<[Swift.Int]> { .init("relationship_statuses") }
                /// Pages whose fans to target: one or more IDs, found among the Targeting Options with the `type`
                /// `page`.
                @export(implementation) public var interests: GraphField<[Swift.Int]> { .init("interests") }
            }
        }

        /// What `targeting` holds.
        public struct Targeting: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Targeting`.
            public struct Fields: GraphFields {
                public init() {}
                /// `geo_locations`.
                @export(implementation) public var geoLocations: GraphField<GraphRecord> { .init("geo_locations") }
                /// `countries`.
                @export(implementation) public var countries: GraphField<[Swift.String]> { .init("countries") }
                /// `regions`.
                @export(implementation) public var regions: GraphField<[GraphRecord]> { .init("regions") }
                /// `key`.
                @export(implementation) public var key: GraphField<Swift.Int> { .init("key") }
                /// `cities`.
                @export(implementation) public var cities: GraphField<[GraphRecord]> { .init("cities") }
                /// `zips`.
                @export(implementation) public var zips: GraphField<[GraphRecord]> { .init("zips") }
                /// `locales`.
                @export(implementation) public var locales: GraphField<[Swift.String]> { .init("locales") }
                /// `excluded_countries`.
                @export(implementation) public var excludedCountries: GraphField<[Swift.String]> { .init("excluded_countries") }
                /// `excluded_regions`.
                @export(implementation) public var excludedRegions: GraphField<[Swift.Int]> { .init("excluded_regions") }
                /// `excluded_cities`.
                @export(implementation) public var excludedCities: GraphField<[Swift.Int]> { .init("excluded_cities") }
                /// `excluded_zipcodes`.
                @export(implementation) public var excludedZipcodes: GraphField<[Swift.String]> { .init("excluded_zipcodes") }
                /// `timezones`.
                @export(implementation) public var timezones: GraphField<[Swift.Int]> { .init("timezones") }
                /// `age_min`.
                @export(implementation) public var ageMin: GraphField<AlbumPhotosAgeMin> { .init("age_min") }
            }
        }

        /// What `page.create /{page_id}/feed` holds.
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
                /// `post_supports_client_mutation_id`.
                @export(implementation) public var postSupportsClientMutationID: GraphField<Swift.Bool> { .init("post_supports_client_mutation_id") }
            }
        }
    }

    /// `POST /{page_id}/leadgen_forms`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code192`` (192), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreateLeadgenForms: GraphReadAfterWrite {
        public typealias Written = Page
        /// `page_id` in the path.
        public var pageID: Swift.String
        /// `cover_photo`: a file.
        public var coverPhoto: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, name: Swift.String, questions: [Page.CreateLeadgenForms.Questions]) {
            self.pageID = pageID
            self[\.name] = name
            self[\.questions] = questions
        }

        public var request: GraphRequest<GraphCreated> {
            var request = GraphRequest<GraphCreated>(.post, "/\(pageID)/leadgen_forms", parameters: record)
            request.files["cover_photo"] = coverPhoto
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// No longer considered, and soon deprecated entirely; once decided whether leads from a non-Ad context
            /// could be retrieved. Use 'block_display_for_non_targeted_viewer' for the visibility of Lead Forms
            /// there
            ///
            /// Default: `true`.
            @export(implementation) public var allowOrganicLeadRetrieval: GraphField<Swift.Bool> { .init("allow_organic_lead_retrieval") }
            /// Whether viewers in non-Ad context do not see the organic post
            @export(implementation) public var blockDisplayForNonTargetedViewer: GraphField<Swift.Bool> { .init("block_display_for_non_targeted_viewer") }
            /// Optional context card that serves as intro page
            @export(implementation) public var contextCard: GraphField<Page.CreateLeadgenForms.ContextCard> { .init("context_card") }
            /// Disclaimer of your own: a title, a body that may hold inline links, and checkboxes for consent
            @export(implementation) public var customDisclaimer: GraphField<Page.CreateLeadgenForms.CustomDisclaimer> { .init("custom_disclaimer") }
            /// URL where the user ends up upon a click on the view website button
            @export(implementation) public var followUpActionURL: GraphField<Foundation.URL> { .init("follow_up_action_url") }
            /// Marks a form for use under a canvas
            ///
            /// Default: `false`.
            @export(implementation) public var isForCanvas: GraphField<Swift.Bool> { .init("is_for_canvas") }
            /// Whether to optimize the form for quality
            ///
            /// Default: `false`.
            @export(implementation) public var isOptimizedForQuality: GraphField<Swift.Bool> { .init("is_optimized_for_quality") }
            /// Locale of the form, in which the pre-defined questions appear
            @export(implementation) public var locale: GraphField<PageLeadgenFormsLocale> { .init("locale") }
            /// Name to identify the form by
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// Privacy policy of the advertiser: its url and its link_text, which has 70 characters at most.
            @export(implementation) public var privacyPolicy: GraphField<Page.CreateLeadgenForms.PrivacyPolicy> { .init("privacy_policy") }
            /// Your own headline for the form's question page
            @export(implementation) public var questionPageCustomHeadline: GraphField<Swift.String> { .init("question_page_custom_headline") }
            /// Questions that the form asks
            @export(implementation) public var questions: GraphField<[Page.CreateLeadgenForms.Questions]> { .init("questions") }
            /// Optional thank you page of your own, shown after submission
            @export(implementation) public var thankYouPage: GraphField<Page.CreateLeadgenForms.ThankYouPage> { .init("thank_you_page") }
            /// More tracking parameters to go with the field data of the form, as a map
            @export(implementation) public var trackingParameters: GraphField<[Swift.String: Swift.String]> { .init("tracking_parameters") }
        }

        /// What `context_card` holds.
        public struct ContextCard: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `ContextCard`.
            public struct Fields: GraphFields {
                public init() {}
                /// `title`.
                @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
                /// `style`.
                @export(implementation) public var style: GraphField<PageLeadgenFormsStyle> { .init("style") }
                /// `content`.
                @export(implementation) public var content: GraphField<[Swift.String]> { .init("content") }
                /// `button_text`.
                @export(implementation) public var buttonText: GraphField<Swift.String> { .init("button_text") }
                /// `cover_photo_id`.
                @export(implementation) public var coverPhotoID: GraphField<Swift.String> { .init("cover_photo_id") }
            }
        }

        /// What `custom_disclaimer` holds.
        public struct CustomDisclaimer: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `CustomDisclaimer`.
            public struct Fields: GraphFields {
                public init() {}
                /// `title`.
                @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
                /// `body`.
                @export(implementation) public var body: GraphField<GraphRecord> { .init("body") }
                /// `text`.
                @export(implementation) public var text: GraphField<Swift.String> { .init("text") }
                /// `url_entities`.
                @export(implementation) public var urlEntities: GraphField<[GraphRecord]> { .init("url_entities") }
                /// `checkboxes`.
                @export(implementation) public var checkboxes: GraphField<[GraphRecord]> { .init("checkboxes") }
                /// `key`.
                @export(implementation) public var key: GraphField<Swift.String> { .init("key") }
            }
        }

        /// What `privacy_policy` holds.
        public struct PrivacyPolicy: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `PrivacyPolicy`.
            public struct Fields: GraphFields {
                public init() {}
                /// `url`.
                @export(implementation) public var url: GraphField<Swift.String> { .init("url") }
                /// `link_text`.
                @export(implementation) public var linkText: GraphField<Swift.String> { .init("link_text") }
            }
        }

        /// What `questions` holds.
        public struct Questions: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(type: PageLeadgenFormsType) {
                record = GraphRecord()
                self[\.type] = type
            }

            /// Members of `Questions`.
            public struct Fields: GraphFields {
                public init() {}
                /// `key`.
                @export(implementation) public var key: GraphField<Swift.String> { .init("key") }
                /// `label`.
                @export(implementation) public var label: GraphField<Swift.String> { .init("label") }
                /// `type`.
                @export(implementation) public var type: GraphField<PageLeadgenFormsType> { .init("type") }
                /// `inline_context`.
                @export(implementation) public var inlineContext: GraphField<Swift.String> { .init("inline_context") }
                /// `options`.
                @export(implementation) public var options: GraphField<[GraphRecord]> { .init("options") }
                /// `dependent_conditional_questions`.
                @export(implementation) public var dependentConditionalQuestions: GraphField<[GraphRecord]> { .init("dependent_conditional_questions") }
                /// `conditional_questions_group_id`.
                @export(implementation) public var conditionalQuestionsGroupID: GraphField<Swift.String> { .init("conditional_questions_group_id") }
            }
        }

        /// What `thank_you_page` holds.
        public struct ThankYouPage: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(title: Swift.String, body: Swift.String, buttonType: PageLeadgenFormsButtonType) {
                record = GraphRecord()
                self[\.title] = title
                self[\.body] = body
                self[\.buttonType] = buttonType
            }

            /// Members of `ThankYouPage`.
            public struct Fields: GraphFields {
                public init() {}
                /// `title`.
                @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
                /// `body`.
                @export(implementation) public var body: GraphField<Swift.String> { .init("body") }
                /// `short_message`.
                @export(implementation) public var shortMessage: GraphField<Swift.String> { .init("short_message") }
                /// `button_text`.
                @export(implementation) public var buttonText: GraphField<Swift.String> { .init("button_text") }
                /// `button_description`.
                @export(implementation) public var buttonDescription: GraphField<Swift.String> { .init("button_description") }
                /// `business_phone_number`.
                @export(implementation) public var businessPhoneNumber: GraphField<Swift.String> { .init("business_phone_number") }
                /// `enable_messenger`.
                ///
                /// Default: `false`.
                @export(implementation) public var enableMessenger: GraphField<Swift.Bool> { .init("enable_messenger") }
                /// `website_url`.
                @export(implementation) public var websiteURL: GraphField<Swift.String> { .init("website_url") }
                /// `button_type`.
                @export(implementation) public var buttonType: GraphField<PageLeadgenFormsButtonType> { .init("button_type") }
                /// `country_code`.
                @export(implementation) public var countryCode: GraphField<Swift.String> { .init("country_code") }
            }
        }
    }

    /// `POST /{page_id}/messenger_lead_forms`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreateMessengerLeadForms: GraphReadAfterWrite {
        public typealias Written = Page
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, stepList: [Page.CreateMessengerLeadForms.StepList]) {
            self.pageID = pageID
            self[\.stepList] = stepList
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(pageID)/messenger_lead_forms", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of this account
            @export(implementation) public var accountID: GraphField<Swift.Int> { .init("account_id") }
            /// Whether messages via Send API are blocked as long as the user is in the Lead Gen Experience
            @export(implementation) public var blockSendAPI: GraphField<Swift.Bool> { .init("block_send_api") }
            /// App that gets the thread once leadgen is done
            @export(implementation) public var handoverAppID: GraphField<Swift.Int> { .init("handover_app_id") }
            /// True sends a summary message to the target HOP app when the automated flow ends
            @export(implementation) public var handoverSummary: GraphField<Swift.Bool> { .init("handover_summary") }
            /// Privacy URL of the Lead Gen Experience in Messenger
            @export(implementation) public var privacyURL: GraphField<Foundation.URL> { .init("privacy_url") }
            /// Text that reminds an inactive user
            @export(implementation) public var reminderText: GraphField<Swift.String> { .init("reminder_text") }
            /// Steps of the Lead Gen Experience in Messenger
            @export(implementation) public var stepList: GraphField<[Page.CreateMessengerLeadForms.StepList]> { .init("step_list") }
            /// Message that confirms a click on Stop Question in the persistent menu
            @export(implementation) public var stopQuestionMessage: GraphField<Swift.String> { .init("stop_question_message") }
            /// Name of the form
            @export(implementation) public var templateName: GraphField<Swift.String> { .init("template_name") }
            /// Parameters for tracking Lead Forms
            @export(implementation) public var trackingParameters: GraphField<[Swift.String: Swift.String]> { .init("tracking_parameters") }
        }

        /// What `step_list` holds.
        public struct StepList: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(stepID: Swift.Int, message: Swift.String, stepType: PageMessengerLeadFormsStepType, replyType: PageMessengerLeadFormsReplyType) {
                record = GraphRecord()
                self[\.stepID] = stepID
                self[\.message] = message
                self[\.stepType] = stepType
                self[\.replyType] = replyType
            }

            /// Members of `StepList`.
            public struct Fields: GraphFields {
                public init() {}
                /// ID of the step
                @export(implementation) public var stepID: GraphField<Swift.Int> { .init("step_id") }
                /// Text of the message
                @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
                /// Type of the step
                @export(implementation) public var stepType: GraphField<PageMessengerLeadFormsStepType> { .init("step_type") }
                /// Type of the reply
                @export(implementation) public var replyType: GraphField<PageMessengerLeadFormsReplyType> { .init("reply_type") }
                /// Answers to choose from
                ///
                /// Default: `[]`.
                @export(implementation) public var answers: GraphField<[Swift.String]> { .init("answers") }
                /// IDs of the steps that follow
                ///
                /// Default: `[]`.
                @export(implementation) public var nextStepIDs: GraphField<[Swift.Int]> { .init("next_step_ids") }
                /// Type of the prefill
                ///
                /// Default: `"NONE"`.
                @export(implementation) public var prefillType: GraphField<PageMessengerLeadFormsPrefillType> { .init("prefill_type") }
                /// ID of the CRM field
                @export(implementation) public var crmFieldID: GraphField<Swift.String> { .init("crm_field_id") }
                /// CRM field IDs of the answers
                ///
                /// Default: `[]`.
                @export(implementation) public var answerCRMFieldIDs: GraphField<[Swift.String]> { .init("answer_crm_field_ids") }
                /// Type of the media
                @export(implementation) public var mediaType: GraphField<PageMessengerLeadFormsMediaType> { .init("media_type") }
                /// Content of the media
                @export(implementation) public var mediaContent: GraphField<Swift.String> { .init("media_content") }
                /// Format of the options
                ///
                /// Default: `"TEXT"`.
                @export(implementation) public var optionsFormat: GraphField<PageMessengerLeadFormsOptionsFormat> { .init("options_format") }
                /// Answers in the carousel
                ///
                /// Default: `[]`.
                @export(implementation) public var carouselAnswers: GraphField<[GraphRecord]> { .init("carousel_answers") }
                /// Whether answers are validated
                @export(implementation) public var answerValidationEnabled: GraphField<Swift.Bool> { .init("answer_validation_enabled") }
                /// Text upon a reply that is not valid
                @export(implementation) public var invalidReplyText: GraphField<Swift.String> { .init("invalid_reply_text") }
                /// Call to action
                @export(implementation) public var cta: GraphField<GraphRecord> { .init("cta") }
                /// Type of the call to action
                @export(implementation) public var ctaType: GraphField<PageLeadgenFormsButtonType> { .init("cta_type") }
                /// Text of the call to action
                @export(implementation) public var ctaText: GraphField<Swift.String> { .init("cta_text") }
                /// Content of the call to action
                @export(implementation) public var ctaContent: GraphField<Swift.String> { .init("cta_content") }
                /// Whether one may skip it
                @export(implementation) public var allowToSkip: GraphField<Swift.Bool> { .init("allow_to_skip") }
                /// Answers that qualify
                @export(implementation) public var qualifyingAnswersList: GraphField<[Swift.String]> { .init("qualifying_answers_list") }
                /// ID of the step that follows a disqualification
                @export(implementation) public var nextStepOnDisqualificationID: GraphField<Swift.Int> { .init("next_step_on_disqualification_id") }
                /// ID of the file with offer codes
                @export(implementation) public var offerCodeFileID: GraphField<Swift.Int> { .init("offer_code_file_id") }
                /// Code of the offer
                @export(implementation) public var offerCode: GraphField<Swift.String> { .init("offer_code") }
                /// Format of the offer code
                @export(implementation) public var offerCodeFormat: GraphField<Swift.String> { .init("offer_code_format") }
            }
        }
    }

    /// `POST /{page_id}/nlp_configs`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreateNLPConfigs: GraphReadAfterWrite {
        public typealias Written = Page
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(pageID)/nlp_configs", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Version of the API
            @export(implementation) public var apiVersion: GraphField<PageNLPConfigsAPIVersion> { .init("api_version") }
            /// Wit token for custom entities. Optional
            @export(implementation) public var customToken: GraphField<Swift.String> { .init("custom_token") }
            /// Which model serves in production.
            @export(implementation) public var model: GraphField<PageNLPConfigsModel> { .init("model") }
            /// How many more intents and traits to return besides the best one.
            @export(implementation) public var nBest: GraphField<Swift.Int> { .init("n_best") }
            /// Whether Built-In NLP is on.
            @export(implementation) public var nlpEnabled: GraphField<Swift.Bool> { .init("nlp_enabled") }
            /// Languages to identify, as a map from each to its model type and Wit token.
            @export(implementation) public var otherLanguageSupport: GraphField<[Swift.String: GraphRecord]> { .init("other_language_support") }
        }
    }

    /// `POST /{page_id}/personas`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreatePersonas: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, name: Swift.String, profilePictureURL: Foundation.URL) {
            self.pageID = pageID
            self[\.name] = name
            self[\.profilePictureURL] = profilePictureURL
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(pageID)/personas", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the Persona
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// Profile picture of the Persona
            @export(implementation) public var profilePictureURL: GraphField<Foundation.URL> { .init("profile_picture_url") }
        }
    }

    /// `POST /{page_id}/subscribed_apps`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreateSubscribedApps: GraphReadAfterWrite {
        public typealias Written = Page
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, subscribedFields: [PageSubscribedAppsField]) {
            self.pageID = pageID
            self[\.subscribedFields] = subscribedFields
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(pageID)/subscribed_apps", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Fields of Page Webhooks to subscribe to
            @export(implementation) public var subscribedFields: GraphField<[PageSubscribedAppsField]> { .init("subscribed_fields") }
        }
    }

    /// Open to select developers only; ask your Facebook Partner about it.
    ///
    /// `POST /{page_id}/take_thread_control`
    ///
    /// Errors: ``GraphErrorCode/code551`` (551), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code504`` (504).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreateTakeThreadControl: GraphReadAfterWrite {
        public typealias Written = Page
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, recipient: Page.CreateTakeThreadControl.Recipient) {
            self.pageID = pageID
            self[\.recipient] = recipient
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(pageID)/take_thread_control", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// More about the conversation
            @export(implementation) public var metadata: GraphField<Swift.String> { .init("metadata") }
            /// PSID of the customer who wrote to your business
            @export(implementation) public var recipient: GraphField<Page.CreateTakeThreadControl.Recipient> { .init("recipient") }
        }

        /// What `recipient` holds.
        public struct Recipient: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Recipient`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `phone_number`.
                @export(implementation) public var phoneNumber: GraphField<Swift.String> { .init("phone_number") }
                /// `name`.
                @export(implementation) public var name: GraphField<GraphRecord> { .init("name") }
                /// `first_name`.
                @export(implementation) public var firstName: GraphField<Swift.String> { .init("first_name") }
                /// `last_name`.
                @export(implementation) public var lastName: GraphField<Swift.String> { .init("last_name") }
                /// `user_ref`.
                @export(implementation) public var userRef: GraphField<Swift.String> { .init("user_ref") }
                /// `comment_id`.
                @export(implementation) public var commentID: GraphField<JSONValue> { .init("comment_id") }
                /// `post_id`.
                @export(implementation) public var postID: GraphField<Swift.String> { .init("post_id") }
                /// `player_id`.
                @export(implementation) public var playerID: GraphField<Swift.String> { .init("player_id") }
                /// `one_time_notif_token`.
                @export(implementation) public var oneTimeNotifToken: GraphField<Swift.String> { .init("one_time_notif_token") }
                /// `notification_messages_token`.
                @export(implementation) public var notificationMessagesToken: GraphField<Swift.String> { .init("notification_messages_token") }
                /// `login_id`.
                @export(implementation) public var loginID: GraphField<Swift.String> { .init("login_id") }
            }
        }
    }

    /// `DELETE /{page_id}/assigned_users`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct DeleteAssignedUsers: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, user: Swift.String) {
            self.pageID = pageID
            self[\.user] = user
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(pageID)/assigned_users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Business-scoped ID of the user
            @export(implementation) public var user: GraphField<Swift.String> { .init("user") }
        }
    }

    /// Open to select developers only; ask your Facebook Partner about it.
    ///
    /// `DELETE /{page_id}/locations`
    ///
    /// Errors: ``GraphErrorCode/code371`` (371), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct DeleteLocations: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, locationPageIDs: [Swift.String], storeNumbers: [Swift.Int]) {
            self.pageID = pageID
            self[\.locationPageIDs] = locationPageIDs
            self[\.storeNumbers] = storeNumbers
        }

        public var request: GraphRequest<Page.DeleteLocations.Response> {
            GraphRequest(.delete, "/\(pageID)/locations", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Pages to delete, by Page ID
            @export(implementation) public var locationPageIDs: GraphField<[Swift.String]> { .init("location_page_ids") }
            /// Pages to delete, by Store number
            @export(implementation) public var storeNumbers: GraphField<[Swift.Int]> { .init("store_numbers") }
        }

        /// What `page.delete /{page_id}/locations` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `status`.
                @export(implementation) public var status: GraphField<Swift.Bool> { .init("status") }
                /// `data`.
                @export(implementation) public var data: GraphField<[Page.DeleteLocations.Response.Data]> { .init("data") }
            }

            /// What `data` holds.
            public struct Data: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members.
                public init() { record = GraphRecord() }

                /// Members of `Data`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// `child_id`.
                    @export(implementation) public var childID: GraphField<Swift.String> { .init("child_id") }
                    /// `success`.
                    @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                }
            }
        }
    }

    /// A Facebook Page and what is known of it.
    ///
    /// `GET /{page_id}`
    ///
    /// - Unpublished: A Page's token or a user's; feature, for public data: None; permissions, for data that
    ///   the page owns: None
    /// - Published, Unrestricted: An app's token or a user's; feature, for public data: PPCA or PPMA;
    ///   permissions, for data that the page owns: `pages_read_engagement` `pages_read_user_content`
    ///   `pages_show_list`
    /// - Published, Restricted: A Page's token or a user's; feature, for public data: PPCA or PPMA;
    ///   permissions, for data that the page owns: `pages_read_engagement` `pages_read_user_content`
    ///   `pages_show_list`
    /// - Requirements: An app with the `pages_read_engagement` and `pages_read_user_content` permissions can
    ///   access only what the Page owns.
    /// - Requirements: An app with approval for the feature Page Public Content Access (PPCA) or for Page
    ///   Public Metadata Access (PPMA) can access public data only.
    /// - Requirements: For the `instagram_business_account` field, the User access token of a User with the
    ///   appropriate tasks on the Page. The Page reference of the Instagram Graph API tells more.
    /// - Requirements: If the request uses a business system user, it may need the `business_management`
    ///   permission.
    ///
    /// Permissions: ``GraphPermission/businessManagement``, ``GraphPermission/pagesReadEngagement``, ``GraphPermission/pagesReadUserContent``, ``GraphPermission/pagesShowList``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code110`` (110), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code9009`` (9009), ``GraphErrorCode/code80002`` (80002), ``GraphErrorCode/code230`` (230), ``GraphErrorCode/code210`` (210).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public static func read(
        _ pageID: Swift.String,
        accountLinkingToken: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<Page> {
        var request = GraphRequest<Page>(.get, "/\(pageID)", fields: fields(), permissions: ["business_management", "pages_read_engagement", "pages_read_user_content", "pages_show_list"])
        request.set(GraphField<Swift.String>("account_linking_token"), accountLinkingToken)
        return request
    }

    /// `POST /{page_id}`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code370`` (370), ``GraphErrorCode/code371`` (371), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/code375`` (375), ``GraphErrorCode/code320`` (320), ``GraphErrorCode/code374`` (374), ``GraphErrorCode/code160`` (160), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct Update: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(pageID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// New `about` of the Page; the Description setting of Edit Page Info.
            @export(implementation) public var about: GraphField<Swift.String> { .init("about") }
            /// Accepts a crossposting request that another Page began and that is pending
            @export(implementation) public var acceptCrosspostingHandshake: GraphField<[Page.Update.AcceptCrosspostingHandshake]> { .init("accept_crossposting_handshake") }
            /// Whether the photo may be treated as spherical, when a new image file is uploaded. Takes effect only
            /// if the server can read it as such, as from Photosphere XMP metadata; ordinary photos stay ordinary.
            ///
            /// Default: `false`.
            @export(implementation) public var allowSphericalPhoto: GraphField<Swift.Bool> { .init("allow_spherical_photo") }
            /// New `attire` of the Page
            @export(implementation) public var attire: GraphField<PageAttire> { .init("attire") }
            /// Begins a handshake with another page to crosspost videos
            @export(implementation) public var beginCrosspostingHandshake: GraphField<[Page.Update.BeginCrosspostingHandshake]> { .init("begin_crossposting_handshake") }
            /// New `bio` of the Page
            @export(implementation) public var bio: GraphField<Swift.String> { .init("bio") }
            /// New `category_list` of the Page
            @export(implementation) public var categoryList: GraphField<[Swift.String]> { .init("category_list") }
            /// New `company_overview` of the Page
            @export(implementation) public var companyOverview: GraphField<Swift.String> { .init("company_overview") }
            /// New `contact_address` of the Page
            @export(implementation) public var contactAddress: GraphField<Page.Update.ContactAddress> { .init("contact_address") }
            /// New `cover` of the Page. Only a Page Admin or Page Editor can set it, with the permissions
            /// `EDIT_PROFILE` and `business_management`.
            @export(implementation) public var cover: GraphField<Swift.String> { .init("cover") }
            /// New `culinary_team` of the Page
            @export(implementation) public var culinaryTeam: GraphField<Swift.String> { .init("culinary_team") }
            /// URLs of webpages with delivery and pickup options; duplicates and invalid URLs are dropped. An empty
            /// array clears `delivery_and_pickup_option_info`.
            @export(implementation) public var deliveryAndPickupOptionInfo: GraphField<[Swift.String]> { .init("delivery_and_pickup_option_info") }
            /// New `description` of the Page; the Additional Information setting of Edit Page Info.
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// Services that the business offers now, "true" for each that applies, for use with `temporary_status`
            /// 'differently_open'. For lasting aspects of a restaurant, see `restaurant_services`.
            @export(implementation) public var differentlyOpenOfferings: GraphField<[Swift.String: Swift.Bool]> { .init("differently_open_offerings") }
            /// New `directed_by` of the Page
            @export(implementation) public var directedBy: GraphField<Swift.String> { .init("directed_by") }
            /// Estimate that users see of how fast the Page answers messages
            @export(implementation) public var displayedMessageResponseTime: GraphField<Swift.String> { .init("displayed_message_response_time") }
            /// New `emails` of the Page
            @export(implementation) public var emails: GraphField<[Swift.String]> { .init("emails") }
            /// Focus x of the cover photo
            @export(implementation) public var focusX: GraphField<Swift.Double> { .init("focus_x") }
            /// Focus y of the cover photo
            @export(implementation) public var focusY: GraphField<Swift.Double> { .init("focus_y") }
            /// New `food_styles` of the Page
            @export(implementation) public var foodStyles: GraphField<[PageFoodStyle]> { .init("food_styles") }
            /// New `general_info` of the Page
            @export(implementation) public var generalInfo: GraphField<Swift.String> { .init("general_info") }
            /// New `general_manager` of the Page
            @export(implementation) public var generalManager: GraphField<Swift.String> { .init("general_manager") }
            /// New `genre` of the Page
            @export(implementation) public var genre: GraphField<Swift.String> { .init("genre") }
            /// New `hours` of the Page
            @export(implementation) public var hours: GraphField<[Swift.String: JSONValue]> { .init("hours") }
            /// Whether coordinate warnings are ignored as the location of the Page is updated
            @export(implementation) public var ignoreCoordinateWarnings: GraphField<Swift.Bool> { .init("ignore_coordinate_warnings") }
            /// New `impressum` of the Page
            @export(implementation) public var impressum: GraphField<Swift.String> { .init("impressum") }
            /// Whether the location is open around the clock
            @export(implementation) public var isAlwaysOpen: GraphField<Swift.Bool> { .init("is_always_open") }
            /// New `is_permanently_closed` of the Page
            @export(implementation) public var isPermanentlyClosed: GraphField<Swift.Bool> { .init("is_permanently_closed") }
            /// New `is_published` of the Page
            @export(implementation) public var isPublished: GraphField<Swift.Bool> { .init("is_published") }
            /// Whether the app is subscribed to this page for real time updates
            @export(implementation) public var isWebhooksSubscribed: GraphField<Swift.Bool> { .init("is_webhooks_subscribed") }
            /// New `location` of the Page
            @export(implementation) public var location: GraphField<Page.Update.Location> { .init("location") }
            /// New `mission` of the Page
            @export(implementation) public var mission: GraphField<Swift.String> { .init("mission") }
            /// True makes no feed story for the cover photo
            ///
            /// Default: `false`.
            @export(implementation) public var noFeedStory: GraphField<Swift.Bool> { .init("no_feed_story") }
            /// True makes no notification for the cover photo
            ///
            /// Default: `false`.
            @export(implementation) public var noNotification: GraphField<Swift.Bool> { .init("no_notification") }
            /// Offset x of the cover photo
            ///
            /// Default: `50`.
            @export(implementation) public var offsetX: GraphField<Swift.Int> { .init("offset_x") }
            /// Offset y of the cover photo
            ///
            /// Default: `50`.
            @export(implementation) public var offsetY: GraphField<Swift.Int> { .init("offset_y") }
            /// New `parking` of the Page
            @export(implementation) public var parking: GraphField<[Swift.String: Swift.Bool]> { .init("parking") }
            /// New `payment_options` of the Page
            @export(implementation) public var paymentOptions: GraphField<[Swift.String: Swift.Bool]> { .init("payment_options") }
            /// New `phone` of the Page
            @export(implementation) public var phone: GraphField<Swift.String> { .init("phone") }
            /// Ways to pick up at the Page's business location
            @export(implementation) public var pickupOptions: GraphField<[PagePickupOption]> { .init("pickup_options") }
            /// New `plot_outline` of the Page
            @export(implementation) public var plotOutline: GraphField<Swift.String> { .init("plot_outline") }
            /// New `price_range` of the Page
            @export(implementation) public var priceRange: GraphField<Swift.String> { .init("price_range") }
            /// New `public_transit` of the Page
            @export(implementation) public var publicTransit: GraphField<Swift.String> { .init("public_transit") }
            /// New `restaurant_services` of the Page
            @export(implementation) public var restaurantServices: GraphField<[Swift.String: Swift.Bool]> { .init("restaurant_services") }
            /// Changes `restaurant_specialties`
            @export(implementation) public var restaurantSpecialties: GraphField<[Swift.String: Swift.Bool]> { .init("restaurant_specialties") }
            /// True scrapes the website of this Page again
            @export(implementation) public var scrape: GraphField<Swift.Bool> { .init("scrape") }
            /// Describes a spherical photo in the terms of Google's Photo Sphere spec. Used only with a new image
            /// file. Not required: when absent, the values come from the metadata inside the image, which it
            /// otherwise overrides.
            @export(implementation) public var sphericalMetadata: GraphField<Page.Update.SphericalMetadata> { .init("spherical_metadata") }
            /// Changes `start_info`
            @export(implementation) public var startInfo: GraphField<Page.Update.StartInfo> { .init("start_info") }
            /// Changes `store_location_descriptor`
            @export(implementation) public var storeLocationDescriptor: GraphField<Swift.String> { .init("store_location_descriptor") }
            /// Changes `temporary_status`
            @export(implementation) public var temporaryStatus: GraphField<PageUpdateTemporaryStatus> { .init("temporary_status") }
            /// Changes `website`
            @export(implementation) public var website: GraphField<Foundation.URL> { .init("website") }
            /// Horizontal zoom scale of the cover photo
            @export(implementation) public var zoomScaleX: GraphField<Swift.Double> { .init("zoom_scale_x") }
            /// Vertical zoom scale of the cover photo
            @export(implementation) public var zoomScaleY: GraphField<Swift.Double> { .init("zoom_scale_y") }
        }

        /// What `accept_crossposting_handshake` holds.
        public struct AcceptCrosspostingHandshake: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(partnerPageID: Swift.String, allowLive: Swift.Bool) {
                record = GraphRecord()
                self[\.partnerPageID] = partnerPageID
                self[\.allowLive] = allowLive
            }

            /// Members of `AcceptCrosspostingHandshake`.
            public struct Fields: GraphFields {
                public init() {}
                /// Page ID of the partner
                @export(implementation) public var partnerPageID: GraphField<Swift.String> { .init("partner_page_id") }
                /// Whether live videos are allowed
                @export(implementation) public var allowLive: GraphField<Swift.Bool> { .init("allow_live") }
            }
        }

        /// What `begin_crossposting_handshake` holds.
        public struct BeginCrosspostingHandshake: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(partnerPageID: Swift.String, allowLive: Swift.Bool) {
                record = GraphRecord()
                self[\.partnerPageID] = partnerPageID
                self[\.allowLive] = allowLive
            }

            /// Members of `BeginCrosspostingHandshake`.
            public struct Fields: GraphFields {
                public init() {}
                /// Page ID of the partner
                @export(implementation) public var partnerPageID: GraphField<Swift.String> { .init("partner_page_id") }
                /// Whether live videos are allowed
                @export(implementation) public var allowLive: GraphField<Swift.Bool> { .init("allow_live") }
            }
        }

        /// What `contact_address` holds.
        public struct ContactAddress: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `ContactAddress`.
            public struct Fields: GraphFields {
                public init() {}
                /// `city_id`.
                @export(implementation) public var cityID: GraphField<Swift.String> { .init("city_id") }
                /// `street1`.
                @export(implementation) public var street1: GraphField<Swift.String> { .init("street1") }
                /// `street2`.
                @export(implementation) public var street2: GraphField<Swift.String> { .init("street2") }
                /// `zip`.
                @export(implementation) public var zip: GraphField<Swift.String> { .init("zip") }
            }
        }

        /// What `location` holds.
        public struct Location: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Location`.
            public struct Fields: GraphFields {
                public init() {}
                /// `city`.
                @export(implementation) public var city: GraphField<Swift.String> { .init("city") }
                /// `city_id`.
                @export(implementation) public var cityID: GraphField<Swift.String> { .init("city_id") }
                /// `state`.
                @export(implementation) public var state: GraphField<Swift.String> { .init("state") }
                /// `country`.
                @export(implementation) public var country: GraphField<Swift.String> { .init("country") }
                /// `street`.
                @export(implementation) public var street: GraphField<Swift.String> { .init("street") }
                /// `zip`.
                @export(implementation) public var zip: GraphField<Swift.String> { .init("zip") }
                /// `latitude`.
                @export(implementation) public var latitude: GraphField<Swift.Double> { .init("latitude") }
                /// `longitude`.
                @export(implementation) public var longitude: GraphField<Swift.Double> { .init("longitude") }
            }
        }

        /// What `spherical_metadata` holds.
        public struct SphericalMetadata: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(projectionType: Swift.String, croppedAreaImageWidthPixels: Swift.Int, croppedAreaImageHeightPixels: Swift.Int, fullPanoWidthPixels: Swift.Int, fullPanoHeightPixels: Swift.Int) {
                record = GraphRecord()
                self[\.projectionType] = projectionType
                self[\.croppedAreaImageWidthPixels] = croppedAreaImageWidthPixels
                self[\.croppedAreaImageHeightPixels] = croppedAreaImageHeightPixels
                self[\.fullPanoWidthPixels] = fullPanoWidthPixels
                self[\.fullPanoHeightPixels] = fullPanoHeightPixels
            }

            /// Members of `SphericalMetadata`.
            public struct Fields: GraphFields {
                public init() {}
                /// Projection of the photo: equirectangular (a full sphere), cylindrical (a panorama) or cubestrip (a
                /// cubemap of 6 faces stacked vertically, as for synthetic or rendered content).
                @export(implementation) public var projectionType: GraphField<Swift.String> { .init("ProjectionType") }
                /// Width of the content. Equirectangular: see the Google Photo Sphere XMP Metadata spec. Cylindrical:
                /// the actual image width, where HorizontalFOV = 360 * CroppedAreaImageWidthPixels /
                /// FullPanoWidthPixels. Cubestrip: stands only for the horizontal FOV, which is
                /// CroppedAreaImageWidthPixels / PixelsPerDegree (from FullPanoWidthPixels).
                @export(implementation) public var croppedAreaImageWidthPixels: GraphField<Swift.Int> { .init("CroppedAreaImageWidthPixels") }
                /// Height of the content. Equirectangular: see the Google Photo Sphere XMP Metadata spec. Cylindrical:
                /// not the actual height but that of the equirectangular equivalent; VerticalFOV = 180 *
                /// CroppedAreaImageHeightPixels / FullPanoHeightPixels. Cubestrip: stands only for the vertical FOV,
                /// which is CroppedAreaImageHeightPixels / PixelsPerDegree (from FullPanoWidthPixels).
                @export(implementation) public var croppedAreaImageHeightPixels: GraphField<Swift.Int> { .init("CroppedAreaImageHeightPixels") }
                /// Width of the full panorama. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical: the circumference of the cylinder, which sets PixelsPerDegree = FullPanoWidthPixels /
                /// 360. Cubestrip: unrelated to the image's pixels; it stands for 360 degrees and only sets the same
                /// ratio.
                @export(implementation) public var fullPanoWidthPixels: GraphField<Swift.Int> { .init("FullPanoWidthPixels") }
                /// Height of the full panorama. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical: the height of the equirectangular equivalent, always FullPanoWidthPixels / 2.
                /// Cubestrip: restates the ratio as 180 * PixelsPerDegree, and must equal FullPanoWidthPixels / 2.
                @export(implementation) public var fullPanoHeightPixels: GraphField<Swift.Int> { .init("FullPanoHeightPixels") }
                /// Offset of the content from the left. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical and cubestrip: an angular offset, AngularOffsetFromLeftDegrees = CroppedAreaLeftPixels /
                /// PixelsPerDegree (from FullPanoWidthPixels); for a cylinder, that of the equirectangular equivalent.
                ///
                /// Default: `0`.
                @export(implementation) public var croppedAreaLeftPixels: GraphField<Swift.Int> { .init("CroppedAreaLeftPixels") }
                /// Offset of the content from the top. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical and cubestrip: an angular offset, AngularOffsetFromTopDegrees = CroppedAreaTopPixels /
                /// PixelsPerDegree (from FullPanoWidthPixels); for a cylinder, that of the equirectangular equivalent.
                ///
                /// Default: `0`.
                @export(implementation) public var croppedAreaTopPixels: GraphField<Swift.Int> { .init("CroppedAreaTopPixels") }
                /// `PoseHeadingDegrees`.
                @export(implementation) public var poseHeadingDegrees: GraphField<Swift.Double> { .init("PoseHeadingDegrees") }
                /// `PosePitchDegrees`.
                @export(implementation) public var posePitchDegrees: GraphField<Swift.Double> { .init("PosePitchDegrees") }
                /// `PoseRollDegrees`.
                @export(implementation) public var poseRollDegrees: GraphField<Swift.Double> { .init("PoseRollDegrees") }
                /// `InitialViewHeadingDegrees`.
                @export(implementation) public var initialViewHeadingDegrees: GraphField<Swift.Double> { .init("InitialViewHeadingDegrees") }
                /// `InitialViewPitchDegrees`.
                @export(implementation) public var initialViewPitchDegrees: GraphField<Swift.Double> { .init("InitialViewPitchDegrees") }
                /// Not supported so far
                @export(implementation) public var initialViewRollDegrees: GraphField<Swift.Double> { .init("InitialViewRollDegrees") }
                /// Deprecated. InitialVerticalFOVDegrees takes its place.
                @export(implementation) public var initialViewVerticalFOVDegrees: GraphField<Swift.Double> { .init("InitialViewVerticalFOVDegrees") }
                /// Vertical FOV at the start, as an alternative to InitialHorizontalFOVDegrees.
                @export(implementation) public var initialVerticalFOVDegrees: GraphField<Swift.Double> { .init("InitialVerticalFOVDegrees") }
                /// Horizontal FOV at the start, as an alternative to InitialVerticalFOVDegrees.
                @export(implementation) public var initialHorizontalFOVDegrees: GraphField<Swift.Double> { .init("InitialHorizontalFOVDegrees") }
                /// `PreProcessCropLeftPixels`.
                @export(implementation) public var preProcessCropLeftPixels: GraphField<Swift.Int> { .init("PreProcessCropLeftPixels") }
                /// `PreProcessCropRightPixels`.
                @export(implementation) public var preProcessCropRightPixels: GraphField<Swift.Int> { .init("PreProcessCropRightPixels") }
            }
        }

        /// What `start_info` holds.
        public struct StartInfo: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(type: PageType) {
                record = GraphRecord()
                self[\.type] = type
            }

            /// Members of `StartInfo`.
            public struct Fields: GraphFields {
                public init() {}
                /// `type`.
                @export(implementation) public var type: GraphField<PageType> { .init("type") }
                /// `date`.
                @export(implementation) public var date: GraphField<GraphRecord> { .init("date") }
                /// `year`.
                @export(implementation) public var year: GraphField<Swift.Int> { .init("year") }
                /// `month`.
                @export(implementation) public var month: GraphField<Swift.Int> { .init("month") }
                /// `day`.
                @export(implementation) public var day: GraphField<Swift.Int> { .init("day") }
            }
        }
    }

    /// `POST /{page_id}/assigned_users`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct UpdateAssignedUsers: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, user: Swift.String) {
            self.pageID = pageID
            self[\.user] = user
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(pageID)/assigned_users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Page tasks to give to this user
            @export(implementation) public var tasks: GraphField<[PageAssignedUsersTask]> { .init("tasks") }
            /// ID of a business user, or of a system user
            @export(implementation) public var user: GraphField<Swift.String> { .init("user") }
        }
    }

    /// `POST /{page_id}/page_whatsapp_number_verification`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct UpdatePageWhatsAppNumberVerification: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String, whatsAppNumber: Swift.String) {
            self.pageID = pageID
            self[\.whatsAppNumber] = whatsAppNumber
        }

        public var request: GraphRequest<Page.UpdatePageWhatsAppNumberVerification.Response> {
            GraphRequest(.post, "/\(pageID)/page_whatsapp_number_verification", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Verification code that went to the WhatsApp number.
            @export(implementation) public var verificationCode: GraphField<Swift.String> { .init("verification_code") }
            /// WhatsApp number to verify.
            @export(implementation) public var whatsAppNumber: GraphField<Swift.String> { .init("whatsapp_number") }
        }

        /// What `page.update /{page_id}/page_whatsapp_number_verification` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `error_message`.
                @export(implementation) public var errorMessage: GraphField<Swift.String> { .init("error_message") }
                /// `verification_status`.
                @export(implementation) public var verificationStatus: GraphField<PageWhatsAppNumberVerificationResultStatus> { .init("verification_status") }
                /// `whatsapp_number_type`.
                @export(implementation) public var whatsAppNumberType: GraphField<Swift.Int> { .init("whatsapp_number_type") }
                /// `whatsapp_display_number`.
                @export(implementation) public var whatsAppDisplayNumber: GraphField<Swift.String> { .init("whatsapp_display_number") }
            }
        }
    }

    /// `DELETE /{page_id}/blocked`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct DeleteBlocked: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(pageID)/blocked", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// App-scoped ID of the user to unblock
            @export(implementation) public var asid: GraphField<Swift.String> { .init("asid") }
            /// Page-scoped ID of the user to unblock
            @export(implementation) public var psid: GraphField<Swift.String> { .init("psid") }
            /// Deprecated, means the same as `user`
            @export(implementation) public var uid: GraphField<Swift.String> { .init("uid") }
            /// IDs of the users or Pages to unblock. One of this and `uid` is required
            @export(implementation) public var user: GraphField<Swift.String> { .init("user") }
        }
    }
}
