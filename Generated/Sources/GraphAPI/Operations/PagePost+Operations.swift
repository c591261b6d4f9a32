public import Foundation

extension PagePost {
    /// Open to selected developers only. Everybody else deletes posts in the Business Manager.
    ///
    /// `DELETE /{page_post_id}`
    ///
    /// Error codes: 200, 100, 368.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/)
    public struct Delete: GraphOperation {
        /// `page_post_id` in the path.
        public var pagePostID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pagePostID: Swift.String) {
            self.pagePostID = pagePostID
        }

        public var request: GraphRequest<PagePost.Delete.Response> {
            GraphRequest(.delete, "/\(pagePostID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }

        /// `page-post.delete`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                public var success: GraphField<Swift.Bool> { GraphField("success") }
            }
        }
    }

    /// Reads a post that a Page has published or scheduled.
    ///
    /// `GET /{page_post_id}`
    ///
    /// Page Public Content Access: Reading may require this feature permission.
    ///
    /// Error codes: 100, 200, 80001, 190, 210, 368, 459, 3001, 2500.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/)
    public static func read(
        _ pagePostID: Swift.String,
        @GraphSelectionBuilder<PagePost> fields: () -> GraphSelection<PagePost> = { GraphSelection() },
    ) -> GraphRequest<PagePost> {
        GraphRequest(.get, "/\(pagePostID)", fields: fields())
    }

    /// `POST /{page_post_id}`.
    ///
    /// Error codes: 100, 200, 210, 368.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/)
    public struct Update: GraphOperation {
        /// `page_post_id` in the path.
        public var pagePostID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pagePostID: Swift.String) {
            self.pagePostID = pagePostID
        }

        public var request: GraphRequest<PagePost.Update.Response> {
            GraphRequest(.post, "/\(pagePostID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Photos or videos to attach
            public var attachedMedia: GraphField<[PagePost.Update.AttachedMedia]> { GraphField("attached_media") }
            /// Earlier date to show on the post
            public var backdatedTime: GraphField<Foundation.Date> { GraphField("backdated_time") }
            /// How exact the backdated time is
            ///
            /// Default: `none`.
            public var backdatedTimeGranularity: GraphField<PagePostBackdatedTimeGranularity> { GraphField("backdated_time_granularity") }
            /// Session of the composer in which the post was written
            public var composerSessionID: GraphField<Swift.String> { GraphField("composer_session_id") }
            /// Whether the sponsor may boost the post directly.
            public var directShareStatus: GraphField<Swift.Int> { GraphField("direct_share_status") }
            /// IDs that the user mentioned by typing them, as opposed to those filled in by the product.
            public var explicitlyAddedMentioneeIDS: GraphField<[Swift.Int]> { GraphField("explicitly_added_mentionee_ids") }
            /// Whether the story shows in Feed
            public var feedStoryVisibility: GraphField<PagePostFeedStoryVisibility> { GraphField("feed_story_visibility") }
            /// Whether the post has been approved
            public var isApproved: GraphField<Swift.Bool> { GraphField("is_approved") }
            /// Whether the location was set on purpose
            public var isExplicitLocation: GraphField<Swift.Bool> { GraphField("is_explicit_location") }
            /// Whether to hide the post
            public var isHidden: GraphField<Swift.Bool> { GraphField("is_hidden") }
            /// Whether to pin the post
            public var isPinned: GraphField<Swift.Bool> { GraphField("is_pinned") }
            /// New text of the post
            public var message: GraphField<Swift.String> { GraphField("message") }
            /// Open Graph action type, by ID
            public var ogActionTypeID: GraphField<Swift.String> { GraphField("og_action_type_id") }
            /// Whether to hide the attached Open Graph object
            public var ogHideObjectAttachment: GraphField<Swift.Bool> { GraphField("og_hide_object_attachment") }
            /// Open Graph icon, by ID
            public var ogIconID: GraphField<Swift.String> { GraphField("og_icon_id") }
            /// Open Graph object, by ID or URL
            public var ogObjectID: GraphField<GraphUnion<(Swift.String, Foundation.URL)>> { GraphField("og_object_id") }
            /// Phrase of the Open Graph action
            public var ogPhrase: GraphField<Swift.String> { GraphField("og_phrase") }
            /// Whether to set a profile badge for Open Graph
            public var ogSetProfileBadge: GraphField<Swift.Bool> { GraphField("og_set_profile_badge") }
            /// How the Open Graph action was suggested
            public var ogSuggestionMechanism: GraphField<Swift.String> { GraphField("og_suggestion_mechanism") }
            /// Place to tag in the post
            public var place: GraphField<Swift.String> { GraphField("place") }
            /// Who may see the post
            public var privacy: GraphField<PrivacyParameter> { GraphField("privacy") }
            /// Item that the post offers for sale
            public var productItem: GraphField<JSONValue> { GraphField("product_item") }
            /// When the post is to go out
            public var scheduledPublishTime: GraphField<Swift.Int> { GraphField("scheduled_publish_time") }
            /// Whether to pass edits on to the product
            public var shouldSyncProductEdit: GraphField<Swift.Bool> { GraphField("should_sync_product_edit") }
            /// Kind of source the post comes from
            public var sourceType: GraphField<Swift.String> { GraphField("source_type") }
            /// Facebook Page tagged as the sponsor, by ID
            public var sponsorID: GraphField<Swift.String> { GraphField("sponsor_id") }
            /// What ties the sponsor to the post: Presented By, Paid PartnershipWith and so on
            public var sponsorRelationship: GraphField<Swift.Int> { GraphField("sponsor_relationship") }
            /// People tagged in the post
            public var tags: GraphField<[Swift.Int]> { GraphField("tags") }
            /// Preset that formats the text, by ID
            public var textFormatPresetID: GraphField<Swift.String> { GraphField("text_format_preset_id") }
            /// How the post shows on the timeline
            public var timelineVisibility: GraphField<PagePostTimelineVisibility> { GraphField("timeline_visibility") }
            /// Data for tracking the post
            public var tracking: GraphField<JSONValue> { GraphField("tracking", .jsonText) }
        }

        /// `attached_media`.
        public struct AttachedMedia: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `AttachedMedia`.
            public struct Fields: GraphFields {
                public init() {}
                /// `media_fbid`.
                public var mediaFbid: GraphField<Swift.String> { GraphField("media_fbid") }
                /// `message`.
                public var message: GraphField<Swift.String> { GraphField("message") }
            }
        }

        /// `page-post.update`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                public var success: GraphField<Swift.Bool> { GraphField("success") }
            }
        }
    }
}
