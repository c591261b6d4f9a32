// Made from the values of `event/live_videos.projection` in the reference by graphgen; edits to this file are lost.

/// Values of `event/live_videos.projection`, `group/live_videos.projection`, `page/live_videos.projection`, `user/live_videos.projection`.
public struct EventLiveVideosProjection: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var equirectangular: Self { .init(rawValue: "EQUIRECTANGULAR") }
    @export(implementation) public static var cubemap: Self { .init(rawValue: "CUBEMAP") }
    @export(implementation) public static var halfEquirectangular: Self { .init(rawValue: "HALF_EQUIRECTANGULAR") }
}

/// The values of ``EventLiveVideosProjection``.
public typealias GroupLiveVideosProjection = EventLiveVideosProjection

/// The values of ``EventLiveVideosProjection``.
public typealias PageLiveVideosProjection = EventLiveVideosProjection

/// The values of ``EventLiveVideosProjection``.
public typealias UserLiveVideosProjection = EventLiveVideosProjection
