// Made from what the reference says of `post` by graphgen; edits to this file are lost.

public import Foundation

/// A story in the Facebook Feed
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/)
public struct Post: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Post`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this post.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Links for acting on the post
        @export(implementation) public var actions: GraphField<[JSONValue]> { .init("actions") }
        /// Admin who wrote this post. Present only where the page has several admins.
        @export(implementation) public var adminCreator: GraphField<GraphUnion<(BusinessUser, User, Application)>> { .init("admin_creator") }
        /// Advertising goals that this post can serve, and no others
        @export(implementation) public var allowedAdvertisingObjectives: GraphField<[Swift.String]> { .init("allowed_advertising_objectives") }
        /// The app that published this post.
        @export(implementation) public var application: GraphField<Application> { .init("application") }
        /// Earlier date given to a backdated post; null for any other post.
        @export(implementation) public var backdatedTime: GraphField<Foundation.Date> { .init("backdated_time") }
        /// What the post asks people to do, as used in ads for mobile app engagement.
        @export(implementation) public var callToAction: GraphField<Post.CallToAction> { .init("call_to_action") }
        /// Whether the viewing page may answer this post in private
        @export(implementation) public var canReplyPrivately: GraphField<Swift.Bool> { .init("can_reply_privately") }
        /// Caption of the post's link, shown beneath its name.
        @export(implementation) public var caption: GraphField<Swift.String> { .init("caption") }
        /// Parts of a post that shares several links
        @export(implementation) public var childAttachments: GraphField<[JSONValue]> { .init("child_attachments") }
        /// Domain of the outside site that mirrors the comments, if there is one.
        @export(implementation) public var commentsMirroringDomain: GraphField<Swift.String> { .init("comments_mirroring_domain") }
        /// Details of the post's attachment, such as a check-in
        @export(implementation) public var coordinates: GraphField<Post.Coordinates> { .init("coordinates") }
        /// When the post went out, as a UNIX timestamp
        ///
        /// Comes without being asked for.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Description of the post's link, shown beneath its caption.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Event at the place of this post, where it has one
        @export(implementation) public var event: GraphField<Event> { .init("event") }
        /// Details of the post's attachment, such as a check-in
        @export(implementation) public var expandedHeight: GraphField<Swift.Int> { .init("expanded_height") }
        /// Details of the post's attachment, such as a check-in
        @export(implementation) public var expandedWidth: GraphField<Swift.Int> { .init("expanded_width") }
        /// Feed targeting of this post: the people described here see it more, all others less but not never.
        /// Every key is optional. For Pages only.
        @export(implementation) public var feedTargeting: GraphField<Post.FeedTargeting> { .init("feed_targeting") }
        /// ID of the publisher: a user, page, group or event
        @export(implementation) public var from: GraphField<GraphUnion<(User, Page)>> { .init("from") }
        /// Picture of the post, scaled down to 720 pixels on its longer side if it exceeds that.
        @export(implementation) public var fullPicture: GraphField<Swift.String> { .init("full_picture") }
        /// Details of the post's attachment, such as a check-in
        @export(implementation) public var height: GraphField<Swift.Int> { .init("height") }
        /// URL of the icon for this kind of post.
        @export(implementation) public var icon: GraphField<Swift.String> { .init("icon") }
        /// Whether the post refers to an app
        @export(implementation) public var isAppShare: GraphField<Swift.Bool> { .init("is_app_share") }
        /// Whether this post may be promoted.
        @export(implementation) public var isEligibleForPromotion: GraphField<Swift.Bool> { .init("is_eligible_for_promotion") }
        /// Whether the post is past its expiration time
        @export(implementation) public var isExpired: GraphField<Swift.Bool> { .init("is_expired") }
        /// Whether the post is hidden
        @export(implementation) public var isHidden: GraphField<Swift.Bool> { .init("is_hidden") }
        /// True for a post made inline while creating ads.
        @export(implementation) public var isInlineCreated: GraphField<Swift.Bool> { .init("is_inline_created") }
        /// Whether the post does well right now: its actions, as a share of its reach, are above a threshold
        @export(implementation) public var isPopular: GraphField<Swift.Bool> { .init("is_popular") }
        /// Whether a scheduled Page post is out. Always true for posts of users and for posts published at once
        @export(implementation) public var isPublished: GraphField<Swift.Bool> { .init("is_published") }
        /// Whether the post shows a spherical video
        @export(implementation) public var isSpherical: GraphField<Swift.Bool> { .init("is_spherical") }
        /// Description of the post's link, shown beneath its caption.
        @export(implementation) public var link: GraphField<Foundation.URL> { .init("link") }
        /// Text of the post
        ///
        /// Comes without being asked for.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// Profiles mentioned or tagged in the message: an object with one unique key for each.
        @export(implementation) public var messageTags: GraphField<[JSONValue]> { .init("message_tags") }
        /// Whether a post with several links closes with an end card
        @export(implementation) public var multiShareEndCard: GraphField<Swift.Bool> { .init("multi_share_end_card") }
        /// Whether a post with several links orders them by itself when it serves as an ad
        @export(implementation) public var multiShareOptimized: GraphField<Swift.Bool> { .init("multi_share_optimized") }
        /// Name of the link.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// ID of the uploaded photo or video that the post carries, if any.
        @export(implementation) public var objectID: GraphField<Swift.String> { .init("object_id") }
        /// Where this post stems from, if anywhere: a post ID. The story of a mention of your Page has the
        /// mentioning post as its parent
        @export(implementation) public var parentID: GraphField<Swift.String> { .init("parent_id") }
        /// Lasting URL under www.facebook.com, such as
        /// https://www.facebook.com/FacebookforDevelopers/posts/10153449196353553
        @export(implementation) public var permalinkURL: GraphField<Foundation.URL> { .init("permalink_url") }
        /// ID of the place the post belongs to
        @export(implementation) public var place: GraphField<Place> { .init("place") }
        /// Who may see the post
        @export(implementation) public var privacy: GraphField<Privacy> { .init("privacy") }
        /// Stands in for a story that cannot itself be promoted: ID of the post to use
        @export(implementation) public var promotableID: GraphField<Swift.String> { .init("promotable_id") }
        /// Properties of an attached video, its length for example.
        @export(implementation) public var properties: GraphField<[JSONValue]> { .init("properties") }
        /// When the post is due to go out, as a UNIX timestamp
        @export(implementation) public var scheduledPublishTime: GraphField<Swift.Double> { .init("scheduled_publish_time") }
        /// How often the post was shared
        @export(implementation) public var shares: GraphField<Post.Shares> { .init("shares") }
        /// URL of the Flash movie or video file that the post carries, if any.
        @export(implementation) public var source: GraphField<Swift.String> { .init("source") }
        /// What kind of status update this is.
        @export(implementation) public var statusType: GraphField<Swift.String> { .init("status_type") }
        /// Text that no user wrote on purpose, as when two users become friends. Your app must have the
        /// "Include recent activity stories" migration turned on
        ///
        /// Comes without being asked for.
        @export(implementation) public var story: GraphField<Swift.String> { .init("story") }
        /// Tags in the description of the post
        @export(implementation) public var storyTags: GraphField<[JSONValue]> { .init("story_tags") }
        /// Whether the user has subscribed to the post
        @export(implementation) public var subscribed: GraphField<Swift.Bool> { .init("subscribed") }
        /// Profile that received the post, unless it is that of the author
        @export(implementation) public var target: GraphField<Profile> { .init("target") }
        /// Limits who can see this content: nobody outside of these groups can. Limits set for the whole Page
        /// stay in force.
        @export(implementation) public var targeting: GraphField<Post.Targeting> { .init("targeting") }
        /// How the post shows on the timeline
        @export(implementation) public var timelineVisibility: GraphField<Swift.String> { .init("timeline_visibility") }
        /// Object type of this post.
        @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        /// When the post last changed, for instance through a comment.
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// User or Page, by ID, whose post is shared here
        @export(implementation) public var via: GraphField<GraphUnion<(User, Page)>> { .init("via") }
        /// Details of the post's attachment, such as a check-in
        @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
        /// Whatever is attached to the story
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/attachments/)
        @export(implementation) public var attachments: GraphField<GraphConnection<JSONValue>> { .init("attachments") }
        /// What people wrote under this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/comments/)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// Dynamic ad creatives of this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/dynamic_posts/)
        @export(implementation) public var dynamicPosts: GraphField<GraphConnection<JSONValue>> { .init("dynamic_posts") }
        /// Statistics of this post, for Pages only.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/insights/)
        @export(implementation) public var insights: GraphField<GraphConnection<JSONValue>> { .init("insights") }
        /// People with a reaction to this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/reactions/)
        @export(implementation) public var reactions: GraphField<GraphConnection<JSONValue>> { .init("reactions") }
        /// Shares of this post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/sharedposts/)
        @export(implementation) public var sharedposts: GraphField<GraphConnection<JSONValue>> { .init("sharedposts") }
        /// Sponsors that this post tags
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/sponsor_tags/)
        @export(implementation) public var sponsorTags: GraphField<GraphConnection<JSONValue>> { .init("sponsor_tags") }
        /// Profiles that the post mentions or is aimed at.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/to/)
        @export(implementation) public var to: GraphField<GraphConnection<Profile>> { .init("to") }
    }

    /// What `call_to_action` holds.
    public struct CallToAction: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `CallToAction`.
        public struct Fields: GraphFields {
            public init() {}
            /// `type`.
            @export(implementation) public var type: GraphField<JSONValue> { .init("type") }
            /// `value`.
            @export(implementation) public var value: GraphField<JSONValue> { .init("value") }
        }
    }

    /// What `coordinates` holds.
    public struct Coordinates: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Coordinates`.
        public struct Fields: GraphFields {
            public init() {}
            /// `checkin_id`.
            @export(implementation) public var checkinID: GraphField<JSONValue> { .init("checkin_id") }
            /// `author_uid`.
            @export(implementation) public var authorUID: GraphField<JSONValue> { .init("author_uid") }
            /// `page_id`.
            @export(implementation) public var pageID: GraphField<JSONValue> { .init("page_id") }
            /// `target_id`.
            @export(implementation) public var targetID: GraphField<JSONValue> { .init("target_id") }
            /// `target_href`.
            @export(implementation) public var targetHref: GraphField<JSONValue> { .init("target_href") }
            /// `coords`.
            @export(implementation) public var coords: GraphField<JSONValue> { .init("coords") }
            /// `tagged_uids`.
            @export(implementation) public var taggedUIDs: GraphField<JSONValue> { .init("tagged_uids") }
            /// `timestamp`.
            @export(implementation) public var timestamp: GraphField<JSONValue> { .init("timestamp") }
            /// `message`.
            @export(implementation) public var message: GraphField<JSONValue> { .init("message") }
            /// `target_type`.
            @export(implementation) public var targetType: GraphField<JSONValue> { .init("target_type") }
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
            /// `country`.
            @export(implementation) public var country: GraphField<JSONValue> { .init("country") }
            /// `cities`.
            @export(implementation) public var cities: GraphField<JSONValue> { .init("cities") }
            /// `regions`.
            @export(implementation) public var regions: GraphField<JSONValue> { .init("regions") }
            /// `genders`.
            @export(implementation) public var genders: GraphField<JSONValue> { .init("genders") }
            /// `age_min`.
            @export(implementation) public var ageMin: GraphField<JSONValue> { .init("age_min") }
            /// `age_max`.
            @export(implementation) public var ageMax: GraphField<JSONValue> { .init("age_max") }
            /// `education_statuses`.
            @export(implementation) public var educationStatuses: GraphField<JSONValue> { .init("education_statuses") }
            /// `college_years`.
            @export(implementation) public var collegeYears: GraphField<JSONValue> { .init("college_years") }
            /// `relationship_statuses`.
            @export(implementation) public var relationshipStatuses: GraphField<JSONValue> { .init("relationship_statuses") }
            /// `interests`.
            @export(implementation) public var interests: GraphField<JSONValue> { .init("interests") }
            /// `interested_in`.
            @export(implementation) public var interestedIn: GraphField<JSONValue> { .init("interested_in") }
            /// `user_adclusters`.
            @export(implementation) public var userAdclusters: GraphField<JSONValue> { .init("user_adclusters") }
            /// `locales`.
            @export(implementation) public var locales: GraphField<JSONValue> { .init("locales") }
            /// `countries`.
            @export(implementation) public var countries: GraphField<JSONValue> { .init("countries") }
            /// `geo_locations`.
            @export(implementation) public var geoLocations: GraphField<JSONValue> { .init("geo_locations") }
            /// `work_positions`.
            @export(implementation) public var workPositions: GraphField<JSONValue> { .init("work_positions") }
            /// `work_employers`.
            @export(implementation) public var workEmployers: GraphField<JSONValue> { .init("work_employers") }
            /// `education_majors`.
            @export(implementation) public var educationMajors: GraphField<JSONValue> { .init("education_majors") }
            /// `education_schools`.
            @export(implementation) public var educationSchools: GraphField<JSONValue> { .init("education_schools") }
            /// `family_statuses`.
            @export(implementation) public var familyStatuses: GraphField<JSONValue> { .init("family_statuses") }
            /// `life_events`.
            @export(implementation) public var lifeEvents: GraphField<JSONValue> { .init("life_events") }
            /// `industries`.
            @export(implementation) public var industries: GraphField<JSONValue> { .init("industries") }
            /// `politics`.
            @export(implementation) public var politics: GraphField<JSONValue> { .init("politics") }
            /// `ethnic_affinity`.
            @export(implementation) public var ethnicAffinity: GraphField<JSONValue> { .init("ethnic_affinity") }
            /// `generation`.
            @export(implementation) public var generation: GraphField<JSONValue> { .init("generation") }
            /// `fan_of`.
            @export(implementation) public var fanOf: GraphField<JSONValue> { .init("fan_of") }
            /// `relevant_until_ts`.
            @export(implementation) public var relevantUntilTs: GraphField<JSONValue> { .init("relevant_until_ts") }
        }
    }

    /// What `shares` holds.
    public struct Shares: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Shares`.
        public struct Fields: GraphFields {
            public init() {}
            /// `count`.
            @export(implementation) public var count: GraphField<JSONValue> { .init("count") }
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
            /// `country`.
            @export(implementation) public var country: GraphField<JSONValue> { .init("country") }
            /// `cities`.
            @export(implementation) public var cities: GraphField<JSONValue> { .init("cities") }
            /// `regions`.
            @export(implementation) public var regions: GraphField<JSONValue> { .init("regions") }
            /// `zips`.
            @export(implementation) public var zips: GraphField<JSONValue> { .init("zips") }
            /// `genders`.
            @export(implementation) public var genders: GraphField<JSONValue> { .init("genders") }
            /// `college_networks`.
            @export(implementation) public var collegeNetworks: GraphField<JSONValue> { .init("college_networks") }
            /// `work_networks`.
            @export(implementation) public var workNetworks: GraphField<JSONValue> { .init("work_networks") }
            /// `age_min`.
            @export(implementation) public var ageMin: GraphField<JSONValue> { .init("age_min") }
            /// `age_max`.
            @export(implementation) public var ageMax: GraphField<JSONValue> { .init("age_max") }
            /// `education_statuses`.
            @export(implementation) public var educationStatuses: GraphField<JSONValue> { .init("education_statuses") }
            /// `college_years`.
            @export(implementation) public var collegeYears: GraphField<JSONValue> { .init("college_years") }
            /// `college_majors`.
            @export(implementation) public var collegeMajors: GraphField<JSONValue> { .init("college_majors") }
            /// `political_views`.
            @export(implementation) public var politicalViews: GraphField<JSONValue> { .init("political_views") }
            /// `relationship_statuses`.
            @export(implementation) public var relationshipStatuses: GraphField<JSONValue> { .init("relationship_statuses") }
            /// `interests`.
            @export(implementation) public var interests: GraphField<JSONValue> { .init("interests") }
            /// `keywords`.
            @export(implementation) public var keywords: GraphField<JSONValue> { .init("keywords") }
            /// `interested_in`.
            @export(implementation) public var interestedIn: GraphField<JSONValue> { .init("interested_in") }
            /// `user_clusters`.
            @export(implementation) public var userClusters: GraphField<JSONValue> { .init("user_clusters") }
            /// `user_clusters2`.
            @export(implementation) public var userClusters2: GraphField<JSONValue> { .init("user_clusters2") }
            /// `user_clusters3`.
            @export(implementation) public var userClusters3: GraphField<JSONValue> { .init("user_clusters3") }
            /// `user_adclusters`.
            @export(implementation) public var userAdclusters: GraphField<JSONValue> { .init("user_adclusters") }
            /// `excluded_user_adclusters`.
            @export(implementation) public var excludedUserAdclusters: GraphField<JSONValue> { .init("excluded_user_adclusters") }
            /// `custom_audiences`.
            @export(implementation) public var customAudiences: GraphField<JSONValue> { .init("custom_audiences") }
            /// `excluded_custom_audiences`.
            @export(implementation) public var excludedCustomAudiences: GraphField<JSONValue> { .init("excluded_custom_audiences") }
            /// `locales`.
            @export(implementation) public var locales: GraphField<JSONValue> { .init("locales") }
            /// `radius`.
            @export(implementation) public var radius: GraphField<JSONValue> { .init("radius") }
            /// `connections`.
            @export(implementation) public var connections: GraphField<JSONValue> { .init("connections") }
            /// `excluded_connections`.
            @export(implementation) public var excludedConnections: GraphField<JSONValue> { .init("excluded_connections") }
            /// `friends_of_connections`.
            @export(implementation) public var friendsOfConnections: GraphField<JSONValue> { .init("friends_of_connections") }
            /// `countries`.
            @export(implementation) public var countries: GraphField<JSONValue> { .init("countries") }
            /// `excluded_user_clusters`.
            @export(implementation) public var excludedUserClusters: GraphField<JSONValue> { .init("excluded_user_clusters") }
            /// `adgroup_id`.
            @export(implementation) public var adgroupID: GraphField<JSONValue> { .init("adgroup_id") }
            /// `user_event`.
            @export(implementation) public var userEvent: GraphField<JSONValue> { .init("user_event") }
            /// `qrt_versions`.
            @export(implementation) public var qrtVersions: GraphField<JSONValue> { .init("qrt_versions") }
            /// `page_types`.
            @export(implementation) public var pageTypes: GraphField<JSONValue> { .init("page_types") }
            /// `user_os`.
            @export(implementation) public var userOS: GraphField<JSONValue> { .init("user_os") }
            /// `user_device`.
            @export(implementation) public var userDevice: GraphField<JSONValue> { .init("user_device") }
            /// `action_spec`.
            @export(implementation) public var actionSpec: GraphField<JSONValue> { .init("action_spec") }
            /// `action_spec_friend`.
            @export(implementation) public var actionSpecFriend: GraphField<JSONValue> { .init("action_spec_friend") }
            /// `action_spec_excluded`.
            @export(implementation) public var actionSpecExcluded: GraphField<JSONValue> { .init("action_spec_excluded") }
            /// `geo_locations`.
            @export(implementation) public var geoLocations: GraphField<JSONValue> { .init("geo_locations") }
            /// `excluded_geo_locations`.
            @export(implementation) public var excludedGeoLocations: GraphField<JSONValue> { .init("excluded_geo_locations") }
            /// `targeted_entities`.
            @export(implementation) public var targetedEntities: GraphField<JSONValue> { .init("targeted_entities") }
            /// `conjunctive_user_adclusters`.
            @export(implementation) public var conjunctiveUserAdclusters: GraphField<JSONValue> { .init("conjunctive_user_adclusters") }
            /// `wireless_carrier`.
            @export(implementation) public var wirelessCarrier: GraphField<JSONValue> { .init("wireless_carrier") }
            /// `site_category`.
            @export(implementation) public var siteCategory: GraphField<JSONValue> { .init("site_category") }
            /// `work_positions`.
            @export(implementation) public var workPositions: GraphField<JSONValue> { .init("work_positions") }
            /// `work_employers`.
            @export(implementation) public var workEmployers: GraphField<JSONValue> { .init("work_employers") }
            /// `education_majors`.
            @export(implementation) public var educationMajors: GraphField<JSONValue> { .init("education_majors") }
            /// `education_schools`.
            @export(implementation) public var educationSchools: GraphField<JSONValue> { .init("education_schools") }
            /// `family_statuses`.
            @export(implementation) public var familyStatuses: GraphField<JSONValue> { .init("family_statuses") }
            /// `life_events`.
            @export(implementation) public var lifeEvents: GraphField<JSONValue> { .init("life_events") }
            /// `behaviors`.
            @export(implementation) public var behaviors: GraphField<JSONValue> { .init("behaviors") }
            /// `travel_status`.
            @export(implementation) public var travelStatus: GraphField<JSONValue> { .init("travel_status") }
            /// `industries`.
            @export(implementation) public var industries: GraphField<JSONValue> { .init("industries") }
            /// `politics`.
            @export(implementation) public var politics: GraphField<JSONValue> { .init("politics") }
            /// `markets`.
            @export(implementation) public var markets: GraphField<JSONValue> { .init("markets") }
            /// `income`.
            @export(implementation) public var income: GraphField<JSONValue> { .init("income") }
            /// `net_worth`.
            @export(implementation) public var netWorth: GraphField<JSONValue> { .init("net_worth") }
            /// `home_type`.
            @export(implementation) public var homeType: GraphField<JSONValue> { .init("home_type") }
            /// `home_ownership`.
            @export(implementation) public var homeOwnership: GraphField<JSONValue> { .init("home_ownership") }
            /// `home_value`.
            @export(implementation) public var homeValue: GraphField<JSONValue> { .init("home_value") }
            /// `ethnic_affinity`.
            @export(implementation) public var ethnicAffinity: GraphField<JSONValue> { .init("ethnic_affinity") }
            /// `generation`.
            @export(implementation) public var generation: GraphField<JSONValue> { .init("generation") }
            /// `household_composition`.
            @export(implementation) public var householdComposition: GraphField<JSONValue> { .init("household_composition") }
            /// `moms`.
            @export(implementation) public var moms: GraphField<JSONValue> { .init("moms") }
            /// `office_type`.
            @export(implementation) public var officeType: GraphField<JSONValue> { .init("office_type") }
            /// `interest_clusters_expansion`.
            @export(implementation) public var interestClustersExpansion: GraphField<JSONValue> { .init("interest_clusters_expansion") }
            /// `dynamic_audience_ids`.
            @export(implementation) public var dynamicAudienceIDs: GraphField<JSONValue> { .init("dynamic_audience_ids") }
            /// `product_audience_specs`.
            @export(implementation) public var productAudienceSpecs: GraphField<JSONValue> { .init("product_audience_specs") }
            /// `excluded_product_audience_specs`.
            @export(implementation) public var excludedProductAudienceSpecs: GraphField<JSONValue> { .init("excluded_product_audience_specs") }
            /// `exclusions`.
            @export(implementation) public var exclusions: GraphField<JSONValue> { .init("exclusions") }
            /// `flexible_spec`.
            @export(implementation) public var flexibleSpec: GraphField<JSONValue> { .init("flexible_spec") }
            /// `engagement_specs`.
            @export(implementation) public var engagementSpecs: GraphField<JSONValue> { .init("engagement_specs") }
            /// `excluded_engagement_specs`.
            @export(implementation) public var excludedEngagementSpecs: GraphField<JSONValue> { .init("excluded_engagement_specs") }
        }
    }
}
