// Made from the values of `user/live_videos.source` in the reference by graphgen; edits to this file are lost.

/// Values of `user/live_videos.source`.
public struct UserLiveVideosSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var target: Self { .init(rawValue: "target") }
    @export(implementation) public static var owner: Self { .init(rawValue: "owner") }
}
