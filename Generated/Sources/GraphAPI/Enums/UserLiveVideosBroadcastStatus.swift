/// Values of `user/live_videos.broadcast_status`.
public struct UserLiveVideosBroadcastStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNPUBLISHED`.
    public static var unpublished: Self { Self(rawValue: "UNPUBLISHED") }
    /// `LIVE`.
    public static var live: Self { Self(rawValue: "LIVE") }
    /// `LIVE_STOPPED`.
    public static var liveStopped: Self { Self(rawValue: "LIVE_STOPPED") }
    /// `PROCESSING`.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// `VOD`.
    public static var vod: Self { Self(rawValue: "VOD") }
    /// `SCHEDULED_UNPUBLISHED`.
    public static var scheduledUnpublished: Self { Self(rawValue: "SCHEDULED_UNPUBLISHED") }
    /// `SCHEDULED_LIVE`.
    public static var scheduledLive: Self { Self(rawValue: "SCHEDULED_LIVE") }
    /// `SCHEDULED_EXPIRED`.
    public static var scheduledExpired: Self { Self(rawValue: "SCHEDULED_EXPIRED") }
    /// `SCHEDULED_CANCELED`.
    public static var scheduledCanceled: Self { Self(rawValue: "SCHEDULED_CANCELED") }
}
