/// Values of `user/live_videos.status`.
public struct UserLiveVideosStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNPUBLISHED`.
    public static var unpublished: Self { Self(rawValue: "UNPUBLISHED") }
    /// `LIVE_NOW`.
    public static var liveNow: Self { Self(rawValue: "LIVE_NOW") }
    /// `SCHEDULED_UNPUBLISHED`.
    public static var scheduledUnpublished: Self { Self(rawValue: "SCHEDULED_UNPUBLISHED") }
    /// `SCHEDULED_LIVE`.
    public static var scheduledLive: Self { Self(rawValue: "SCHEDULED_LIVE") }
    /// `SCHEDULED_CANCELED`.
    public static var scheduledCanceled: Self { Self(rawValue: "SCHEDULED_CANCELED") }
}
