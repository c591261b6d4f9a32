/// Values of `user/live_videos.source`.
public struct UserLiveVideosSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `target`.
    public static var target: Self { Self(rawValue: "target") }
    /// `owner`.
    public static var owner: Self { Self(rawValue: "owner") }
}
