// Made from the values of `live-video.action` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video.action`, `page/live_videos.action`.
public struct LiveVideoAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enableCrossposting: Self { .init(rawValue: "ENABLE_CROSSPOSTING") }
    @export(implementation) public static var disableCrossposting: Self { .init(rawValue: "DISABLE_CROSSPOSTING") }
    @export(implementation) public static var enableCrosspostingAndCreatePost: Self { .init(rawValue: "ENABLE_CROSSPOSTING_AND_CREATE_POST") }
}

/// The values of ``LiveVideoAction``.
public typealias PageLiveVideosAction = LiveVideoAction
