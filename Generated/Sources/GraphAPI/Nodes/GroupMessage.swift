// Made from what the reference says of `group-message` by graphgen; edits to this file are lost.

public import Foundation

/// Message in a group
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/)
public struct GroupMessage: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `GroupMessage`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Its ID
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Actions of the message
        @export(implementation) public var actions: GraphField<[JSONValue]> { .init("actions") }
        /// Admin who created it
        @export(implementation) public var adminCreator: GraphField<GraphUnion<(BusinessUser, User, Application)>> { .init("admin_creator") }
        /// Advertising objectives that are allowed
        @export(implementation) public var allowedAdvertisingObjectives: GraphField<[Swift.String]> { .init("allowed_advertising_objectives") }
        /// App behind the message
        @export(implementation) public var application: GraphField<Application> { .init("application") }
        /// Backdated time
        @export(implementation) public var backdatedTime: GraphField<Foundation.Date> { .init("backdated_time") }
        /// Call to action
        @export(implementation) public var callToAction: GraphField<GroupMessage.CallToAction> { .init("call_to_action") }
        /// Whether a private reply is possible
        @export(implementation) public var canReplyPrivately: GraphField<Swift.Bool> { .init("can_reply_privately") }
        /// Caption of the message
        @export(implementation) public var caption: GraphField<Swift.String> { .init("caption") }
        /// Child attachments
        @export(implementation) public var childAttachments: GraphField<[JSONValue]> { .init("child_attachments") }
        /// Domain that mirrors the comments
        @export(implementation) public var commentsMirroringDomain: GraphField<Swift.String> { .init("comments_mirroring_domain") }
        /// Coordinates of the message
        @export(implementation) public var coordinates: GraphField<GroupMessage.Coordinates> { .init("coordinates") }
        /// When the event was set up
        ///
        /// Comes without being asked for.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// What describes it
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Event of the message
        @export(implementation) public var event: GraphField<Event> { .init("event") }
        /// Height when expanded
        @export(implementation) public var expandedHeight: GraphField<Swift.Int> { .init("expanded_height") }
        /// Width when expanded
        @export(implementation) public var expandedWidth: GraphField<Swift.Int> { .init("expanded_width") }
        /// Feed targeting of the message
        @export(implementation) public var feedTargeting: GraphField<GroupMessage.FeedTargeting> { .init("feed_targeting") }
        /// Who it is from
        @export(implementation) public var from: GraphField<GraphUnion<(User, Page)>> { .init("from") }
        /// Full picture
        @export(implementation) public var fullPicture: GraphField<Swift.String> { .init("full_picture") }
        /// Its height
        @export(implementation) public var height: GraphField<Swift.Int> { .init("height") }
        /// Icon of the message
        @export(implementation) public var icon: GraphField<Swift.String> { .init("icon") }
        /// Whether an app shared it
        @export(implementation) public var isAppShare: GraphField<Swift.Bool> { .init("is_app_share") }
        /// Whether it is eligible for promotion
        @export(implementation) public var isEligibleForPromotion: GraphField<Swift.Bool> { .init("is_eligible_for_promotion") }
        /// Whether it has expired
        @export(implementation) public var isExpired: GraphField<Swift.Bool> { .init("is_expired") }
        /// Whether it is hidden
        @export(implementation) public var isHidden: GraphField<Swift.Bool> { .init("is_hidden") }
        /// Whether it was created inline
        @export(implementation) public var isInlineCreated: GraphField<Swift.Bool> { .init("is_inline_created") }
        /// Whether it is popular
        @export(implementation) public var isPopular: GraphField<Swift.Bool> { .init("is_popular") }
        /// Whether it is published
        @export(implementation) public var isPublished: GraphField<Swift.Bool> { .init("is_published") }
        /// Whether it is spherical
        @export(implementation) public var isSpherical: GraphField<Swift.Bool> { .init("is_spherical") }
        /// Link of the message
        @export(implementation) public var link: GraphField<Foundation.URL> { .init("link") }
        /// Text of the message
        ///
        /// Comes without being asked for.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// Tags in the message
        @export(implementation) public var messageTags: GraphField<[JSONValue]> { .init("message_tags") }
        /// Whether several shares have an end card
        @export(implementation) public var multiShareEndCard: GraphField<Swift.Bool> { .init("multi_share_end_card") }
        /// Whether several shares are optimized
        @export(implementation) public var multiShareOptimized: GraphField<Swift.Bool> { .init("multi_share_optimized") }
        /// Its name
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// ID of the object
        @export(implementation) public var objectID: GraphField<Swift.String> { .init("object_id") }
        /// ID of the parent post
        @export(implementation) public var parentID: GraphField<Swift.String> { .init("parent_id") }
        /// Permalink URL
        @export(implementation) public var permalinkURL: GraphField<Foundation.URL> { .init("permalink_url") }
        /// Place of the message
        @export(implementation) public var place: GraphField<Place> { .init("place") }
        /// Who may see the message
        @export(implementation) public var privacy: GraphField<Privacy> { .init("privacy") }
        /// ID to promote it by
        @export(implementation) public var promotableID: GraphField<Swift.String> { .init("promotable_id") }
        /// Properties of the message
        @export(implementation) public var properties: GraphField<[JSONValue]> { .init("properties") }
        /// When publication is scheduled
        @export(implementation) public var scheduledPublishTime: GraphField<Swift.Double> { .init("scheduled_publish_time") }
        /// Shares of the message
        @export(implementation) public var shares: GraphField<GroupMessage.Shares> { .init("shares") }
        /// Source of the message
        @export(implementation) public var source: GraphField<Swift.String> { .init("source") }
        /// Type of the status
        @export(implementation) public var statusType: GraphField<Swift.String> { .init("status_type") }
        /// Story of the message
        ///
        /// Comes without being asked for.
        @export(implementation) public var story: GraphField<Swift.String> { .init("story") }
        /// Tags in the story
        @export(implementation) public var storyTags: GraphField<[JSONValue]> { .init("story_tags") }
        /// Whether one is subscribed
        @export(implementation) public var subscribed: GraphField<Swift.Bool> { .init("subscribed") }
        /// Target profile
        @export(implementation) public var target: GraphField<Profile> { .init("target") }
        /// Targeting of the message
        @export(implementation) public var targeting: GraphField<GroupMessage.Targeting> { .init("targeting") }
        /// Visibility on the timeline
        @export(implementation) public var timelineVisibility: GraphField<Swift.String> { .init("timeline_visibility") }
        /// Its type
        @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        /// When it was last updated
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Via whom it came
        @export(implementation) public var via: GraphField<GraphUnion<(User, Page)>> { .init("via") }
        /// Its width
        @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
        /// Attachments of the message
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/attachments/)
        @export(implementation) public var attachments: GraphField<GraphConnection<StoryAttachment>> { .init("attachments") }
        /// Comments on the message
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/comments/)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// Insights of the post
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/insights/)
        @export(implementation) public var insights: GraphField<GraphConnection<InsightsResult>> { .init("insights") }
        /// Reactions to the message
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/reactions/)
        @export(implementation) public var reactions: GraphField<GraphConnection<Reaction>> { .init("reactions") }
        /// Sponsor tags of the message
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/sponsor_tags/)
        @export(implementation) public var sponsorTags: GraphField<GraphConnection<Page>> { .init("sponsor_tags") }
        /// Whom the post is addressed to
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/to/)
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
