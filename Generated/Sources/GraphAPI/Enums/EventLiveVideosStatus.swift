// Made from the values of `event/live_videos.status` in the reference by graphgen; edits to this file are lost.

/// Values of `event/live_videos.status`, `group/live_videos.status`, `live-video.status`, `page/live_videos.status`, `user/live_videos.status`.
public struct EventLiveVideosStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unpublished: Self { .init(rawValue: "UNPUBLISHED") }
    @export(implementation) public static var liveNow: Self { .init(rawValue: "LIVE_NOW") }
    @export(implementation) public static var scheduledUnpublished: Self { .init(rawValue: "SCHEDULED_UNPUBLISHED") }
    @export(implementation) public static var scheduledLive: Self { .init(rawValue: "SCHEDULED_LIVE") }
    @export(implementation) public static var scheduledCanceled: Self { .init(rawValue: "SCHEDULED_CANCELED") }
}

/// The values of ``EventLiveVideosStatus``.
public typealias GroupLiveVideosStatus = EventLiveVideosStatus

/// The values of ``EventLiveVideosStatus``.
public typealias LiveVideoUpdateStatus = EventLiveVideosStatus

/// The values of ``EventLiveVideosStatus``.
public typealias PageLiveVideosStatus = EventLiveVideosStatus

/// The values of ``EventLiveVideosStatus``.
public typealias UserLiveVideosStatus = EventLiveVideosStatus
