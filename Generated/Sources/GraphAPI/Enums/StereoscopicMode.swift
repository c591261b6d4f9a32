/// Values of `event/live_videos.stereoscopic_mode`, `live-video.stereoscopic_mode`, `user/live_videos.stereoscopic_mode`.
public struct StereoscopicMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MONO`.
    @export(implementation) public static var mono: Self { .init(rawValue: "MONO") }
    /// `LEFT_RIGHT`.
    @export(implementation) public static var leftRight: Self { .init(rawValue: "LEFT_RIGHT") }
    /// `TOP_BOTTOM`.
    @export(implementation) public static var topBottom: Self { .init(rawValue: "TOP_BOTTOM") }
}
