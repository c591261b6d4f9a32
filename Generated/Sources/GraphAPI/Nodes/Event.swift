// Made from what the reference says of `event` by graphgen; edits to this file are lost.

public import Foundation

/// An event, with its fields and edges.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/)
public struct Event: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Event`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this event
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// How many people will attend
        @export(implementation) public var attendingCount: GraphField<Swift.Int> { .init("attending_count") }
        /// Whether guests may invite friends. Needs the token of an Admin of this event
        @export(implementation) public var canGuestsInvite: GraphField<Swift.Bool> { .init("can_guests_invite") }
        /// Topic of the event
        @export(implementation) public var category: GraphField<EventCategory> { .init("category") }
        /// Picture on the cover
        @export(implementation) public var cover: GraphField<CoverPhoto> { .init("cover") }
        /// When the event was set up
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// How many people have declined
        @export(implementation) public var declinedCount: GraphField<Swift.Int> { .init("declined_count") }
        /// What the event is about, at length
        ///
        /// Comes without being asked for.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Whether discount codes can be used
        @export(implementation) public var discountCodeEnabled: GraphField<Swift.Bool> { .init("discount_code_enabled") }
        /// When the event ends, if that is known
        ///
        /// Comes without being asked for.
        @export(implementation) public var endTime: GraphField<Swift.String> { .init("end_time") }
        /// Dates of an event that takes place more than once
        ///
        /// Comes without being asked for.
        @export(implementation) public var eventTimes: GraphField<[ChildEvent]> { .init("event_times") }
        /// Whether the guest list can be seen. Needs the token of an Admin of this event
        @export(implementation) public var guestListEnabled: GraphField<Swift.Bool> { .init("guest_list_enabled") }
        /// How many people are interested
        @export(implementation) public var interestedCount: GraphField<Swift.Int> { .init("interested_count") }
        /// Whether the event was called off
        @export(implementation) public var isCanceled: GraphField<Swift.Bool> { .init("is_canceled") }
        /// Whether the event is still a draft, not yet published. Needs the token of an Admin of this event
        @export(implementation) public var isDraft: GraphField<Swift.Bool> { .init("is_draft") }
        /// Whether the event happens online. If so, the 'address' parameter (a city name) is required.
        @export(implementation) public var isOnline: GraphField<Swift.Bool> { .init("is_online") }
        /// Whether a Page created the event
        @export(implementation) public var isPageOwned: GraphField<Swift.Bool> { .init("is_page_owned") }
        /// How many people might come
        @export(implementation) public var maybeCount: GraphField<Swift.Int> { .init("maybe_count") }
        /// Title of the event
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// How many people have not answered
        @export(implementation) public var noreplyCount: GraphField<Swift.Int> { .init("noreply_count") }
        /// How an online event is held: Live, Link or Other
        @export(implementation) public var onlineEventFormat: GraphField<EventOnlineFormat> { .init("online_event_format") }
        /// Where a Link event is streamed, outside of Facebook
        @export(implementation) public var onlineEventThirdPartyURL: GraphField<Swift.String> { .init("online_event_third_party_url") }
        /// Profile that set up the event
        @export(implementation) public var owner: GraphField<GraphUnion<(User, FacebookGroup, Page)>> { .init("owner") }
        /// Where the event takes place
        ///
        /// Comes without being asked for.
        @export(implementation) public var place: GraphField<Place> { .init("place") }
        /// When the event is due to be published
        @export(implementation) public var scheduledPublishTime: GraphField<Swift.String> { .init("scheduled_publish_time") }
        /// When the event begins
        ///
        /// Comes without being asked for.
        @export(implementation) public var startTime: GraphField<Swift.String> { .init("start_time") }
        /// Where tickets can be bought
        @export(implementation) public var ticketURI: GraphField<Swift.String> { .init("ticket_uri") }
        /// When the ticket sale opens
        @export(implementation) public var ticketURIStartSalesTime: GraphField<Swift.String> { .init("ticket_uri_start_sales_time") }
        /// Privacy policy of the ticket seller
        @export(implementation) public var ticketingPrivacyURI: GraphField<Swift.String> { .init("ticketing_privacy_uri") }
        /// Terms of service of the ticket seller
        @export(implementation) public var ticketingTermsURI: GraphField<Swift.String> { .init("ticketing_terms_uri") }
        /// Time zone in which the event takes place
        @export(implementation) public var timezone: GraphField<EventTimezone> { .init("timezone") }
        /// What circle of people the event is for
        @export(implementation) public var type: GraphField<EventType> { .init("type") }
        /// When the event last changed, in ISO 8601 format
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Photos uploaded to the wall of the event.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/event/photos)
        @export(implementation) public var photos: GraphField<GraphConnection<Photo>> { .init("photos") }
        /// Cover photo of the event in the size of a profile picture.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/event/picture)
        @export(implementation) public var picture: GraphField<GraphConnection<JSONValue>> { .init("picture") }
        /// Profiles with a role in this event. Needs the token of an Admin of this event
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/roles/)
        @export(implementation) public var roles: GraphField<GraphConnection<Profile>> { .init("roles") }
        /// Price levels of the tickets. Needs the token of an Admin of this event
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/ticket_tiers/)
        @export(implementation) public var ticketTiers: GraphField<GraphConnection<EventTicketTier>> { .init("ticket_tiers") }
    }
}
