// Made from the values of `user/videos.swap_mode` in the reference by graphgen; edits to this file are lost.

/// Values of `user/videos.swap_mode`.
public struct UserVideosSwapMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var replace: Self { .init(rawValue: "replace") }
}
