/// Values of `user/live_videos.source`.
public struct UserLiveVideosSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `target`.
    @export(implementation) public static var target: Self { .init(rawValue: "target") }
    /// `owner`.
    @export(implementation) public static var owner: Self { .init(rawValue: "owner") }
}
