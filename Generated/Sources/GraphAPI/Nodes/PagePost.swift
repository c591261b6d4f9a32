public import Foundation

/// Reads a post that a Page has published or scheduled.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/)
public struct PagePost: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `PagePost`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Identifies this post
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// Links for acting on the post
        public var actions: GraphField<[JSONValue]> { GraphField("actions") }
        /// Admin who wrote this post. Present only where the page has several admins.
        public var adminCreator: GraphField<GraphUnion<(BusinessUser, User, Application)>> { GraphField("admin_creator") }
        /// Advertising goals that this post can serve
        public var allowedAdvertisingObjectives: GraphField<[Swift.String]> { GraphField("allowed_advertising_objectives") }
        /// The app that published this post.
        public var application: GraphField<Application> { GraphField("application") }
        /// Earlier date given to a backdated post; null for any other post.
        public var backdatedTime: GraphField<Foundation.Date> { GraphField("backdated_time") }
        /// What the post asks people to do, as used in ads for mobile app engagement.
        public var callToAction: GraphField<PagePost.CallToAction> { GraphField("call_to_action") }
        /// Whether the viewing page may answer this post in private
        public var canReplyPrivately: GraphField<Swift.Bool> { GraphField("can_reply_privately") }
        /// Parts of a post that shares several links
        public var childAttachments: GraphField<[JSONValue]> { GraphField("child_attachments") }
        /// Domain of the outside site that mirrors the comments, if there is one.
        public var commentsMirroringDomain: GraphField<Swift.String> { GraphField("comments_mirroring_domain") }
        /// Details of the post's attachment, such as a check-in
        public var coordinates: GraphField<PagePost.Coordinates> { GraphField("coordinates") }
        /// When the post went out, as a UNIX timestamp
        ///
        /// Comes without being asked for.
        public var createdTime: GraphField<Foundation.Date> { GraphField("created_time") }
        /// Event at the place of this post, where it has one
        public var event: GraphField<Event> { GraphField("event") }
        /// Height of the attachment once expanded
        public var expandedHeight: GraphField<Swift.Int> { GraphField("expanded_height") }
        /// Width of the attachment once expanded
        public var expandedWidth: GraphField<Swift.Int> { GraphField("expanded_width") }
        /// Feed targeting of this post: the people described here see it more, all others less but not never.
        /// Every key is optional. For Pages only.
        public var feedTargeting: GraphField<PagePost.FeedTargeting> { GraphField("feed_targeting") }
        /// ID of the publisher: a user, page, group or event
        public var from: GraphField<GraphUnion<(User, Page)>> { GraphField("from") }
        /// Picture of the attachment in full size
        public var fullPicture: GraphField<Swift.String> { GraphField("full_picture") }
        /// Height of the attachment
        public var height: GraphField<Swift.Int> { GraphField("height") }
        /// URL of the icon for this kind of post.
        public var icon: GraphField<Swift.String> { GraphField("icon") }
        /// Whether the post refers to an app
        public var isAppShare: GraphField<Swift.Bool> { GraphField("is_app_share") }
        /// Whether this post may be promoted.
        public var isEligibleForPromotion: GraphField<Swift.Bool> { GraphField("is_eligible_for_promotion") }
        /// Whether the post is past its expiration time
        public var isExpired: GraphField<Swift.Bool> { GraphField("is_expired") }
        /// Whether the post is hidden
        public var isHidden: GraphField<Swift.Bool> { GraphField("is_hidden") }
        /// True for a post made inline while creating ads.
        public var isInlineCreated: GraphField<Swift.Bool> { GraphField("is_inline_created") }
        /// Whether the post does well right now: its actions, as a share of its reach, are above a threshold
        public var isPopular: GraphField<Swift.Bool> { GraphField("is_popular") }
        /// Whether a scheduled Page post is out. Always true for posts of users and for posts published at once
        public var isPublished: GraphField<Swift.Bool> { GraphField("is_published") }
        /// Whether the post shows a spherical video
        public var isSpherical: GraphField<Swift.Bool> { GraphField("is_spherical") }
        /// Text of the post
        ///
        /// Comes without being asked for.
        public var message: GraphField<Swift.String> { GraphField("message") }
        /// Profiles tagged in the text: an object with one key for each tag
        public var messageTags: GraphField<[JSONValue]> { GraphField("message_tags") }
        /// Whether a post with several links closes with an end card
        public var multiShareEndCard: GraphField<Swift.Bool> { GraphField("multi_share_end_card") }
        /// Whether a post with several links orders them by itself when it serves as an ad
        public var multiShareOptimized: GraphField<Swift.Bool> { GraphField("multi_share_optimized") }
        /// Where this post stems from, if anywhere: a post ID. The story of a mention of your Page has the
        /// mentioning post as its parent
        public var parentID: GraphField<Swift.String> { GraphField("parent_id") }
        /// Lasting URL under www.facebook.com, such as
        /// https://www.facebook.com/FacebookforDevelopers/posts/10153449196353553
        public var permalinkURL: GraphField<Foundation.URL> { GraphField("permalink_url") }
        /// ID of the place the post belongs to
        public var place: GraphField<Place> { GraphField("place") }
        /// Who may see the post
        public var privacy: GraphField<Privacy> { GraphField("privacy") }
        /// Stands in for a story that cannot itself be promoted: ID of the post to use
        public var promotableID: GraphField<Swift.String> { GraphField("promotable_id") }
        /// Properties of an attached video, its length for example.
        public var properties: GraphField<[JSONValue]> { GraphField("properties") }
        /// When the post is due to go out, as a UNIX timestamp
        public var scheduledPublishTime: GraphField<Swift.Double> { GraphField("scheduled_publish_time") }
        /// How often the post was shared
        public var shares: GraphField<PagePost.Shares> { GraphField("shares") }
        /// What kind of status update this is.
        public var statusType: GraphField<Swift.String> { GraphField("status_type") }
        /// Text that no user wrote on purpose, as when two users become friends. Your app must have the
        /// "Include recent activity stories" migration turned on
        ///
        /// Comes without being asked for.
        public var story: GraphField<Swift.String> { GraphField("story") }
        /// Tags in the description of the post
        public var storyTags: GraphField<[JSONValue]> { GraphField("story_tags") }
        /// Whether the user has subscribed to the post
        public var subscribed: GraphField<Swift.Bool> { GraphField("subscribed") }
        /// Profile that received the post, unless it is that of the author
        public var target: GraphField<Profile> { GraphField("target") }
        /// Limits who can see this content: nobody outside of these groups can. Limits set for the whole Page
        /// stay in force.
        public var targeting: GraphField<PagePost.Targeting> { GraphField("targeting") }
        /// How the post shows on the timeline
        public var timelineVisibility: GraphField<Swift.String> { GraphField("timeline_visibility") }
        /// When the post last changed, for instance through a comment.
        public var updatedTime: GraphField<Foundation.Date> { GraphField("updated_time") }
        /// User or Page, by ID, whose post is shared here
        public var via: GraphField<GraphUnion<(User, Page)>> { GraphField("via") }
        /// Width of the attachment
        public var width: GraphField<Swift.Int> { GraphField("width") }
        /// Whatever is attached to the story
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/attachments/)
        public var attachments: GraphField<GraphConnection<StoryAttachment>> { GraphField("attachments") }
        /// What people wrote under this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/comments/)
        public var comments: GraphField<GraphConnection<Comment>> { GraphField("comments") }
        /// Dynamic ad creatives of this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/dynamic_posts/)
        public var dynamicPosts: GraphField<GraphConnection<JSONValue>> { GraphField("dynamic_posts") }
        /// Statistics of this post, for Pages only.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/insights/)
        public var insights: GraphField<GraphConnection<InsightsResult>> { GraphField("insights") }
        /// People who pressed Like
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/likes/)
        public var likes: GraphField<GraphConnection<Profile>> { GraphField("likes") }
        /// People with a reaction to this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/reactions/)
        public var reactions: GraphField<GraphConnection<Reaction>> { GraphField("reactions") }
        /// Posts that share this one
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/sharedposts/)
        public var sharedposts: GraphField<GraphConnection<PagePost>> { GraphField("sharedposts") }
        /// Pages tagged as sponsors of this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/sponsor_tags/)
        public var sponsorTags: GraphField<GraphConnection<Page>> { GraphField("sponsor_tags") }
        /// Profiles that the post mentions or is aimed at.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/to/)
        public var to: GraphField<GraphConnection<Profile>> { GraphField("to") }
    }

    /// `call_to_action`.
    public struct CallToAction: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `CallToAction`.
        public struct Fields: GraphFields {
            public init() {}
            /// `type`.
            public var type: GraphField<JSONValue> { GraphField("type") }
            /// `value`.
            public var value: GraphField<JSONValue> { GraphField("value") }
        }
    }

    /// `coordinates`.
    public struct Coordinates: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Coordinates`.
        public struct Fields: GraphFields {
            public init() {}
            /// `checkin_id`.
            public var checkinID: GraphField<JSONValue> { GraphField("checkin_id") }
            /// `author_uid`.
            public var authorUid: GraphField<JSONValue> { GraphField("author_uid") }
            /// `page_id`.
            public var pageID: GraphField<JSONValue> { GraphField("page_id") }
            /// `target_id`.
            public var targetID: GraphField<JSONValue> { GraphField("target_id") }
            /// `target_href`.
            public var targetHref: GraphField<JSONValue> { GraphField("target_href") }
            /// `coords`.
            public var coords: GraphField<JSONValue> { GraphField("coords") }
            /// `tagged_uids`.
            public var taggedUids: GraphField<JSONValue> { GraphField("tagged_uids") }
            /// `timestamp`.
            public var timestamp: GraphField<JSONValue> { GraphField("timestamp") }
            /// `message`.
            public var message: GraphField<JSONValue> { GraphField("message") }
            /// `target_type`.
            public var targetType: GraphField<JSONValue> { GraphField("target_type") }
        }
    }

    /// `feed_targeting`.
    public struct FeedTargeting: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `FeedTargeting`.
        public struct Fields: GraphFields {
            public init() {}
            /// `country`.
            public var country: GraphField<JSONValue> { GraphField("country") }
            /// `cities`.
            public var cities: GraphField<JSONValue> { GraphField("cities") }
            /// `regions`.
            public var regions: GraphField<JSONValue> { GraphField("regions") }
            /// `genders`.
            public var genders: GraphField<JSONValue> { GraphField("genders") }
            /// `age_min`.
            public var ageMin: GraphField<JSONValue> { GraphField("age_min") }
            /// `age_max`.
            public var ageMax: GraphField<JSONValue> { GraphField("age_max") }
            /// `education_statuses`.
            public var educationStatuses: GraphField<JSONValue> { GraphField("education_statuses") }
            /// `college_years`.
            public var collegeYears: GraphField<JSONValue> { GraphField("college_years") }
            /// `relationship_statuses`.
            public var relationshipStatuses: GraphField<JSONValue> { GraphField("relationship_statuses") }
            /// `interests`.
            public var interests: GraphField<JSONValue> { GraphField("interests") }
            /// `interested_in`.
            public var interestedIn: GraphField<JSONValue> { GraphField("interested_in") }
            /// `user_adclusters`.
            public var userAdclusters: GraphField<JSONValue> { GraphField("user_adclusters") }
            /// `locales`.
            public var locales: GraphField<JSONValue> { GraphField("locales") }
            /// `countries`.
            public var countries: GraphField<JSONValue> { GraphField("countries") }
            /// `geo_locations`.
            public var geoLocations: GraphField<JSONValue> { GraphField("geo_locations") }
            /// `work_positions`.
            public var workPositions: GraphField<JSONValue> { GraphField("work_positions") }
            /// `work_employers`.
            public var workEmployers: GraphField<JSONValue> { GraphField("work_employers") }
            /// `education_majors`.
            public var educationMajors: GraphField<JSONValue> { GraphField("education_majors") }
            /// `education_schools`.
            public var educationSchools: GraphField<JSONValue> { GraphField("education_schools") }
            /// `family_statuses`.
            public var familyStatuses: GraphField<JSONValue> { GraphField("family_statuses") }
            /// `life_events`.
            public var lifeEvents: GraphField<JSONValue> { GraphField("life_events") }
            /// `industries`.
            public var industries: GraphField<JSONValue> { GraphField("industries") }
            /// `politics`.
            public var politics: GraphField<JSONValue> { GraphField("politics") }
            /// `ethnic_affinity`.
            public var ethnicAffinity: GraphField<JSONValue> { GraphField("ethnic_affinity") }
            /// `generation`.
            public var generation: GraphField<JSONValue> { GraphField("generation") }
            /// `fan_of`.
            public var fanOf: GraphField<JSONValue> { GraphField("fan_of") }
            /// `relevant_until_ts`.
            public var relevantUntilTs: GraphField<JSONValue> { GraphField("relevant_until_ts") }
        }
    }

    /// `shares`.
    public struct Shares: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Shares`.
        public struct Fields: GraphFields {
            public init() {}
            /// `count`.
            public var count: GraphField<JSONValue> { GraphField("count") }
        }
    }

    /// `targeting`.
    public struct Targeting: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Targeting`.
        public struct Fields: GraphFields {
            public init() {}
            /// `country`.
            public var country: GraphField<JSONValue> { GraphField("country") }
            /// `cities`.
            public var cities: GraphField<JSONValue> { GraphField("cities") }
            /// `regions`.
            public var regions: GraphField<JSONValue> { GraphField("regions") }
            /// `zips`.
            public var zips: GraphField<JSONValue> { GraphField("zips") }
            /// `genders`.
            public var genders: GraphField<JSONValue> { GraphField("genders") }
            /// `college_networks`.
            public var collegeNetworks: GraphField<JSONValue> { GraphField("college_networks") }
            /// `work_networks`.
            public var workNetworks: GraphField<JSONValue> { GraphField("work_networks") }
            /// `age_min`.
            public var ageMin: GraphField<JSONValue> { GraphField("age_min") }
            /// `age_max`.
            public var ageMax: GraphField<JSONValue> { GraphField("age_max") }
            /// `education_statuses`.
            public var educationStatuses: GraphField<JSONValue> { GraphField("education_statuses") }
            /// `college_years`.
            public var collegeYears: GraphField<JSONValue> { GraphField("college_years") }
            /// `college_majors`.
            public var collegeMajors: GraphField<JSONValue> { GraphField("college_majors") }
            /// `political_views`.
            public var politicalViews: GraphField<JSONValue> { GraphField("political_views") }
            /// `relationship_statuses`.
            public var relationshipStatuses: GraphField<JSONValue> { GraphField("relationship_statuses") }
            /// `interests`.
            public var interests: GraphField<JSONValue> { GraphField("interests") }
            /// `keywords`.
            public var keywords: GraphField<JSONValue> { GraphField("keywords") }
            /// `interested_in`.
            public var interestedIn: GraphField<JSONValue> { GraphField("interested_in") }
            /// `user_clusters`.
            public var userClusters: GraphField<JSONValue> { GraphField("user_clusters") }
            /// `user_clusters2`.
            public var userClusters2: GraphField<JSONValue> { GraphField("user_clusters2") }
            /// `user_clusters3`.
            public var userClusters3: GraphField<JSONValue> { GraphField("user_clusters3") }
            /// `user_adclusters`.
            public var userAdclusters: GraphField<JSONValue> { GraphField("user_adclusters") }
            /// `excluded_user_adclusters`.
            public var excludedUserAdclusters: GraphField<JSONValue> { GraphField("excluded_user_adclusters") }
            /// `custom_audiences`.
            public var customAudiences: GraphField<JSONValue> { GraphField("custom_audiences") }
            /// `excluded_custom_audiences`.
            public var excludedCustomAudiences: GraphField<JSONValue> { GraphField("excluded_custom_audiences") }
            /// `locales`.
            public var locales: GraphField<JSONValue> { GraphField("locales") }
            /// `radius`.
            public var radius: GraphField<JSONValue> { GraphField("radius") }
            /// `connections`.
            public var connections: GraphField<JSONValue> { GraphField("connections") }
            /// `excluded_connections`.
            public var excludedConnections: GraphField<JSONValue> { GraphField("excluded_connections") }
            /// `friends_of_connections`.
            public var friendsOfConnections: GraphField<JSONValue> { GraphField("friends_of_connections") }
            /// `countries`.
            public var countries: GraphField<JSONValue> { GraphField("countries") }
            /// `excluded_user_clusters`.
            public var excludedUserClusters: GraphField<JSONValue> { GraphField("excluded_user_clusters") }
            /// `adgroup_id`.
            public var adgroupID: GraphField<JSONValue> { GraphField("adgroup_id") }
            /// `user_event`.
            public var userEvent: GraphField<JSONValue> { GraphField("user_event") }
            /// `qrt_versions`.
            public var qrtVersions: GraphField<JSONValue> { GraphField("qrt_versions") }
            /// `page_types`.
            public var pageTypes: GraphField<JSONValue> { GraphField("page_types") }
            /// `user_os`.
            public var userOs: GraphField<JSONValue> { GraphField("user_os") }
            /// `user_device`.
            public var userDevice: GraphField<JSONValue> { GraphField("user_device") }
            /// `action_spec`.
            public var actionSpec: GraphField<JSONValue> { GraphField("action_spec") }
            /// `action_spec_friend`.
            public var actionSpecFriend: GraphField<JSONValue> { GraphField("action_spec_friend") }
            /// `action_spec_excluded`.
            public var actionSpecExcluded: GraphField<JSONValue> { GraphField("action_spec_excluded") }
            /// `geo_locations`.
            public var geoLocations: GraphField<JSONValue> { GraphField("geo_locations") }
            /// `excluded_geo_locations`.
            public var excludedGeoLocations: GraphField<JSONValue> { GraphField("excluded_geo_locations") }
            /// `targeted_entities`.
            public var targetedEntities: GraphField<JSONValue> { GraphField("targeted_entities") }
            /// `conjunctive_user_adclusters`.
            public var conjunctiveUserAdclusters: GraphField<JSONValue> { GraphField("conjunctive_user_adclusters") }
            /// `wireless_carrier`.
            public var wirelessCarrier: GraphField<JSONValue> { GraphField("wireless_carrier") }
            /// `site_category`.
            public var siteCategory: GraphField<JSONValue> { GraphField("site_category") }
            /// `work_positions`.
            public var workPositions: GraphField<JSONValue> { GraphField("work_positions") }
            /// `work_employers`.
            public var workEmployers: GraphField<JSONValue> { GraphField("work_employers") }
            /// `education_majors`.
            public var educationMajors: GraphField<JSONValue> { GraphField("education_majors") }
            /// `education_schools`.
            public var educationSchools: GraphField<JSONValue> { GraphField("education_schools") }
            /// `family_statuses`.
            public var familyStatuses: GraphField<JSONValue> { GraphField("family_statuses") }
            /// `life_events`.
            public var lifeEvents: GraphField<JSONValue> { GraphField("life_events") }
            /// `behaviors`.
            public var behaviors: GraphField<JSONValue> { GraphField("behaviors") }
            /// `travel_status`.
            public var travelStatus: GraphField<JSONValue> { GraphField("travel_status") }
            /// `industries`.
            public var industries: GraphField<JSONValue> { GraphField("industries") }
            /// `politics`.
            public var politics: GraphField<JSONValue> { GraphField("politics") }
            /// `markets`.
            public var markets: GraphField<JSONValue> { GraphField("markets") }
            /// `income`.
            public var income: GraphField<JSONValue> { GraphField("income") }
            /// `net_worth`.
            public var netWorth: GraphField<JSONValue> { GraphField("net_worth") }
            /// `home_type`.
            public var homeType: GraphField<JSONValue> { GraphField("home_type") }
            /// `home_ownership`.
            public var homeOwnership: GraphField<JSONValue> { GraphField("home_ownership") }
            /// `home_value`.
            public var homeValue: GraphField<JSONValue> { GraphField("home_value") }
            /// `ethnic_affinity`.
            public var ethnicAffinity: GraphField<JSONValue> { GraphField("ethnic_affinity") }
            /// `generation`.
            public var generation: GraphField<JSONValue> { GraphField("generation") }
            /// `household_composition`.
            public var householdComposition: GraphField<JSONValue> { GraphField("household_composition") }
            /// `moms`.
            public var moms: GraphField<JSONValue> { GraphField("moms") }
            /// `office_type`.
            public var officeType: GraphField<JSONValue> { GraphField("office_type") }
            /// `interest_clusters_expansion`.
            public var interestClustersExpansion: GraphField<JSONValue> { GraphField("interest_clusters_expansion") }
            /// `dynamic_audience_ids`.
            public var dynamicAudienceIDS: GraphField<JSONValue> { GraphField("dynamic_audience_ids") }
            /// `product_audience_specs`.
            public var productAudienceSpecs: GraphField<JSONValue> { GraphField("product_audience_specs") }
            /// `excluded_product_audience_specs`.
            public var excludedProductAudienceSpecs: GraphField<JSONValue> { GraphField("excluded_product_audience_specs") }
            /// `exclusions`.
            public var exclusions: GraphField<JSONValue> { GraphField("exclusions") }
            /// `flexible_spec`.
            public var flexibleSpec: GraphField<JSONValue> { GraphField("flexible_spec") }
            /// `engagement_specs`.
            public var engagementSpecs: GraphField<JSONValue> { GraphField("engagement_specs") }
            /// `excluded_engagement_specs`.
            public var excludedEngagementSpecs: GraphField<JSONValue> { GraphField("excluded_engagement_specs") }
        }
    }
}
