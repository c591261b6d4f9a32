// Made from the values of `event/live_videos.stereoscopic_mode` in the reference by graphgen; edits to this file are lost.

/// Values of `event/live_videos.stereoscopic_mode`, `group/live_videos.stereoscopic_mode`, `page/live_videos.stereoscopic_mode`, `user/live_videos.stereoscopic_mode`.
public struct EventLiveVideosStereoscopicMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var mono: Self { .init(rawValue: "MONO") }
    @export(implementation) public static var leftRight: Self { .init(rawValue: "LEFT_RIGHT") }
    @export(implementation) public static var topBottom: Self { .init(rawValue: "TOP_BOTTOM") }
}

/// The values of ``EventLiveVideosStereoscopicMode``.
public typealias GroupLiveVideosStereoscopicMode = EventLiveVideosStereoscopicMode

/// The values of ``EventLiveVideosStereoscopicMode``.
public typealias PageLiveVideosStereoscopicMode = EventLiveVideosStereoscopicMode

/// The values of ``EventLiveVideosStereoscopicMode``.
public typealias UserLiveVideosStereoscopicMode = EventLiveVideosStereoscopicMode
