public import Foundation

/// Reads an event, with fields and edges.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/)
public struct Event: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Event`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this event
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// How many people will attend
        public var attendingCount: GraphField<Swift.Int> { GraphField("attending_count") }
        /// Whether guests may invite friends. Needs the token of an Admin of this event
        public var canGuestsInvite: GraphField<Swift.Bool> { GraphField("can_guests_invite") }
        /// Topic of the event
        public var category: GraphField<EventCategory> { GraphField("category") }
        /// Picture on the cover
        public var cover: GraphField<CoverPhoto> { GraphField("cover") }
        /// When the event was set up
        public var createdTime: GraphField<Foundation.Date> { GraphField("created_time") }
        /// How many people have declined
        public var declinedCount: GraphField<Swift.Int> { GraphField("declined_count") }
        /// What the event is about, at length
        ///
        /// Comes without being asked for.
        public var description: GraphField<Swift.String> { GraphField("description") }
        /// Whether discount codes can be used
        public var discountCodeEnabled: GraphField<Swift.Bool> { GraphField("discount_code_enabled") }
        /// When the event ends, if that is known
        ///
        /// Comes without being asked for.
        public var endTime: GraphField<Swift.String> { GraphField("end_time") }
        /// Dates of an event that takes place more than once
        ///
        /// Comes without being asked for.
        public var eventTimes: GraphField<[ChildEvent]> { GraphField("event_times") }
        /// Whether the guest list can be seen. Needs the token of an Admin of this event
        public var guestListEnabled: GraphField<Swift.Bool> { GraphField("guest_list_enabled") }
        /// How many people are interested
        public var interestedCount: GraphField<Swift.Int> { GraphField("interested_count") }
        /// Whether the event was called off
        public var isCanceled: GraphField<Swift.Bool> { GraphField("is_canceled") }
        /// Whether the event is still a draft, not yet published. Needs the token of an Admin of this event
        public var isDraft: GraphField<Swift.Bool> { GraphField("is_draft") }
        /// Whether the event happens online. If so, the 'address' parameter (a city name) is required.
        public var isOnline: GraphField<Swift.Bool> { GraphField("is_online") }
        /// Whether a Page created the event
        public var isPageOwned: GraphField<Swift.Bool> { GraphField("is_page_owned") }
        /// How many people might come
        public var maybeCount: GraphField<Swift.Int> { GraphField("maybe_count") }
        /// Title of the event
        ///
        /// Comes without being asked for.
        public var name: GraphField<Swift.String> { GraphField("name") }
        /// How many people have not answered
        public var noreplyCount: GraphField<Swift.Int> { GraphField("noreply_count") }
        /// How an online event is held: Live, Link or Other
        public var onlineEventFormat: GraphField<EventOnlineEventFormat> { GraphField("online_event_format") }
        /// Where a Link event is streamed, outside of Facebook
        public var onlineEventThirdPartyURL: GraphField<Swift.String> { GraphField("online_event_third_party_url") }
        /// Profile that set up the event
        public var owner: GraphField<GraphUnion<(User, Group, Page)>> { GraphField("owner") }
        /// Where the event takes place
        ///
        /// Comes without being asked for.
        public var place: GraphField<Place> { GraphField("place") }
        /// When the event is due to be published
        public var scheduledPublishTime: GraphField<Swift.String> { GraphField("scheduled_publish_time") }
        /// When the event begins
        ///
        /// Comes without being asked for.
        public var startTime: GraphField<Swift.String> { GraphField("start_time") }
        /// Where tickets can be bought
        public var ticketURI: GraphField<Swift.String> { GraphField("ticket_uri") }
        /// When the ticket sale opens
        public var ticketURIStartSalesTime: GraphField<Swift.String> { GraphField("ticket_uri_start_sales_time") }
        /// Privacy policy of the ticket seller
        public var ticketingPrivacyURI: GraphField<Swift.String> { GraphField("ticketing_privacy_uri") }
        /// Terms of service of the ticket seller
        public var ticketingTermsURI: GraphField<Swift.String> { GraphField("ticketing_terms_uri") }
        /// Time zone in which the event takes place
        public var timezone: GraphField<EventTimezone> { GraphField("timezone") }
        /// What circle of people the event is for
        public var type: GraphField<EventType> { GraphField("type") }
        /// When the event last changed, in ISO 8601 format
        public var updatedTime: GraphField<Foundation.Date> { GraphField("updated_time") }
        /// Profiles with a role in this event. Needs the token of an Admin of this event
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/roles/)
        public var roles: GraphField<GraphConnection<Profile>> { GraphField("roles") }
        /// Price levels of the tickets. Needs the token of an Admin of this event
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/ticket_tiers/)
        public var ticketTiers: GraphField<GraphConnection<JSONValue>> { GraphField("ticket_tiers") }
    }
}
