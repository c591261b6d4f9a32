/// Values of `user/live_videos.stereoscopic_mode`.
public struct UserLiveVideosStereoscopicMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MONO`.
    public static var mono: Self { Self(rawValue: "MONO") }
    /// `LEFT_RIGHT`.
    public static var leftRight: Self { Self(rawValue: "LEFT_RIGHT") }
    /// `TOP_BOTTOM`.
    public static var topBottom: Self { Self(rawValue: "TOP_BOTTOM") }
}
