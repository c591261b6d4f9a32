// Made from what the reference says of `live-video` by graphgen; edits to this file are lost.

public import Foundation

/// A live video, with its fields and edges.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
public struct LiveVideo: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LiveVideo`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this live video.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Ad break configuration for clients that show an ad break UI: eligibility, and constants to render it
        /// with. The page that hosts the broadcast has to be whitelisted.
        @export(implementation) public var adBreakConfig: GraphField<LiveVideoAdBreakConfig> { .init("ad_break_config") }
        /// Why the ad break failed
        @export(implementation) public var adBreakFailureReason: GraphField<LiveVideoAdBreakFailureReason> { .init("ad_break_failure_reason") }
        /// When the video was first published
        @export(implementation) public var broadcastStartTime: GraphField<Foundation.Date> { .init("broadcast_start_time") }
        /// Copyright of the live video
        @export(implementation) public var copyright: GraphField<VideoCopyright> { .init("copyright") }
        /// When the live video was created
        @export(implementation) public var creationTime: GraphField<Foundation.Date> { .init("creation_time") }
        /// URL for dash ingest of the live video
        @export(implementation) public var dashIngestURL: GraphField<Swift.String> { .init("dash_ingest_url") }
        /// URL to preview it in a dash player
        @export(implementation) public var dashPreviewURL: GraphField<Swift.String> { .init("dash_preview_url") }
        /// Text that describes the live video
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// HTML that embeds the live video
        ///
        /// Comes without being asked for.
        @export(implementation) public var embedHTML: GraphField<JSONValue> { .init("embed_html") }
        /// Who started the live video
        @export(implementation) public var from: GraphField<GraphUnion<(User, Page)>> { .init("from") }
        /// Ingest streams one by one.
        @export(implementation) public var ingestStreams: GraphField<[LiveVideoInputStream]> { .init("ingest_streams") }
        /// Whether a scheduled live video is in manual mode: it starts by hand, not at the scheduled time
        @export(implementation) public var isManualMode: GraphField<Swift.Bool> { .init("is_manual_mode") }
        /// Whether the live video serves copyright monitoring alone
        @export(implementation) public var isReferenceOnly: GraphField<Swift.Bool> { .init("is_reference_only") }
        /// How many viewers the live video has at this moment
        @export(implementation) public var liveViews: GraphField<Swift.Int> { .init("live_views") }
        /// URL that shows overlays for this broadcast together with Facebook Live Producer. The page that hosts
        /// the broadcast has to be whitelisted.
        @export(implementation) public var overlayURL: GraphField<Swift.String> { .init("overlay_url") }
        /// Permalink of this video on Facebook.
        @export(implementation) public var permalinkURL: GraphField<Foundation.URL> { .init("permalink_url") }
        /// When a live video is planned to start
        @export(implementation) public var plannedStartTime: GraphField<Foundation.Date> { .init("planned_start_time") }
        /// Encoder settings recommended for this live video.
        @export(implementation) public var recommendedEncoderSettings: GraphField<LiveVideoRecommendedEncoderSettings> { .init("recommended_encoder_settings") }
        /// Seconds until the live video reaches its maximum possible duration
        @export(implementation) public var secondsLeft: GraphField<Swift.Int> { .init("seconds_left") }
        /// Secure URL of the live video's stream, if your encoder supports such
        ///
        /// Comes without being asked for.
        @export(implementation) public var secureStreamURL: GraphField<Swift.String> { .init("secure_stream_url") }
        /// State of the broadcast. `LIVE_NOW` is on air, or will be on receipt of video. `UNPUBLISHED` is being
        /// prepared, hidden from other users, and may be deleted automatically after some hours.
        /// `SCHEDULED_UNPUBLISHED` is planned for later. `SCHEDULED_LIVE` is past its time but not on air yet.
        /// To plan one ahead, use the `SCHEDULED` states.
        ///
        /// Comes without being asked for.
        @export(implementation) public var status: GraphField<LiveVideoStatus> { .init("status") }
        /// Stream URL of the live video
        ///
        /// Comes without being asked for.
        @export(implementation) public var streamURL: GraphField<Swift.String> { .init("stream_url") }
        /// Targeting of this live video
        @export(implementation) public var targeting: GraphField<LiveVideoTargeting> { .init("targeting") }
        /// Title of the live video
        ///
        /// Comes without being asked for.
        @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        /// Video inside the live video
        @export(implementation) public var video: GraphField<Video> { .init("video") }
        /// Users whom the video broadcast blocks
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/blocked_users/)
        @export(implementation) public var blockedUsers: GraphField<GraphConnection<User>> { .init("blocked_users") }
        /// Comments left on this live video.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/comments/)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// Pages that may crosspost this live video. Exists only on the original live video.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/crosspost_shared_pages/)
        @export(implementation) public var crosspostSharedPages: GraphField<GraphConnection<Page>> { .init("crosspost_shared_pages") }
        /// Live videos crossposted from this one. Exists only on the original live video.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/crossposted_broadcasts/)
        @export(implementation) public var crosspostedBroadcasts: GraphField<GraphConnection<LiveVideo>> { .init("crossposted_broadcasts") }
        /// Errors of the live video
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/errors/)
        @export(implementation) public var errors: GraphField<GraphConnection<LiveVideoError>> { .init("errors") }
        /// VideoPolls of a LiveVideo.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/polls/)
        @export(implementation) public var polls: GraphField<GraphConnection<VideoPoll>> { .init("polls") }
        /// Reactions to this object
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/reactions/)
        @export(implementation) public var reactions: GraphField<GraphConnection<Profile>> { .init("reactions") }
    }
}
