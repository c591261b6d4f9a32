// Made from what the reference says of `whats-app-business-hsm` by graphgen; edits to this file are lost.

/// A message template
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm/)
public struct WhatsAppBusinessHSM: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `WhatsAppBusinessHSM`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this place
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Type of category of the message template
        ///
        /// Comes without being asked for.
        @export(implementation) public var category: GraphField<WhatsAppBusinessHSMCategory> { .init("category") }
        /// Components of the message template, as an array of JSON objects.
        ///
        /// Comes without being asked for.
        @export(implementation) public var components: GraphField<[WhatsAppBusinessHSMComponentGet]> { .init("components") }
        /// Opts the template out of link tracking, or in. Optional
        @export(implementation) public var ctaURLLinkTrackingOptedOut: GraphField<Swift.Bool> { .init("cta_url_link_tracking_opted_out") }
        /// Language, with locale, of the element's translation
        ///
        /// Comes without being asked for.
        @export(implementation) public var language: GraphField<Swift.String> { .init("language") }
        /// How long to retry delivery of the template message, instead of the usual time-to-live (TTL). A
        /// message still not delivered by then is dropped. Only for authentication templates.
        ///
        /// Comes without being asked for.
        @export(implementation) public var messageSendTTLSeconds: GraphField<Swift.Int> { .init("message_send_ttl_seconds") }
        /// Name of the message template
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Category that the template had before.
        ///
        /// Comes without being asked for.
        @export(implementation) public var previousCategory: GraphField<WhatsAppBusinessHSMPreviousCategory> { .init("previous_category") }
        /// Quality score of this HSM
        @export(implementation) public var qualityScore: GraphField<WhatsAppBusinessHSMQualityScoreShape> { .init("quality_score") }
        /// Why the message template was rejected: ABUSIVE_CONTENT, INVALID_FORMAT, NONE, PROMOTIONAL,
        /// TAG_CONTENT_MISMATCH or SCAM
        @export(implementation) public var rejectedReason: GraphField<WhatsAppBusinessHSMRejectedReason> { .init("rejected_reason") }
        /// Where the message template stands: APPROVED, PENDING, IN_APPEAL, REJECTED, DELETED,
        /// PENDING_DELETION, DISABLED, PAUSED or LIMIT_EXCEEDED
        ///
        /// Comes without being asked for.
        @export(implementation) public var status: GraphField<WhatsAppBusinessHSMStatus> { .init("status") }
        /// Finer category of the template
        ///
        /// Comes without being asked for.
        @export(implementation) public var subCategory: GraphField<WhatsAppBusinessHSMSubCategory> { .init("sub_category") }
        /// Compares send count and block ratio of this WhatsApp message template with those of another.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm/compare/)
        @export(implementation) public var compare: GraphField<GraphConnection<WhatsAppBusinessHSMComparison>> { .init("compare") }
    }
}
