// Made from the values of `user/live_videos.broadcast_status` in the reference by graphgen; edits to this file are lost.

/// Values of `user/live_videos.broadcast_status`.
public struct UserLiveVideosBroadcastStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unpublished: Self { .init(rawValue: "UNPUBLISHED") }
    @export(implementation) public static var live: Self { .init(rawValue: "LIVE") }
    @export(implementation) public static var liveStopped: Self { .init(rawValue: "LIVE_STOPPED") }
    @export(implementation) public static var processing: Self { .init(rawValue: "PROCESSING") }
    @export(implementation) public static var vod: Self { .init(rawValue: "VOD") }
    @export(implementation) public static var scheduledUnpublished: Self { .init(rawValue: "SCHEDULED_UNPUBLISHED") }
    @export(implementation) public static var scheduledLive: Self { .init(rawValue: "SCHEDULED_LIVE") }
    @export(implementation) public static var scheduledExpired: Self { .init(rawValue: "SCHEDULED_EXPIRED") }
    @export(implementation) public static var scheduledCanceled: Self { .init(rawValue: "SCHEDULED_CANCELED") }
}
