/// Values of `event/live_videos.status`, `live-video.status`, `user/live_videos.status`.
public struct EventLiveVideosStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNPUBLISHED`.
    @export(implementation) public static var unpublished: Self { .init(rawValue: "UNPUBLISHED") }
    /// `LIVE_NOW`.
    @export(implementation) public static var liveNow: Self { .init(rawValue: "LIVE_NOW") }
    /// `SCHEDULED_UNPUBLISHED`.
    @export(implementation) public static var scheduledUnpublished: Self { .init(rawValue: "SCHEDULED_UNPUBLISHED") }
    /// `SCHEDULED_LIVE`.
    @export(implementation) public static var scheduledLive: Self { .init(rawValue: "SCHEDULED_LIVE") }
    /// `SCHEDULED_CANCELED`.
    @export(implementation) public static var scheduledCanceled: Self { .init(rawValue: "SCHEDULED_CANCELED") }
}
