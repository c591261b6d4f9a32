/// Values of `user/videos.swap_mode`.
public struct UserVideosSwapMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `replace`.
    @export(implementation) public static var replace: Self { .init(rawValue: "replace") }
}
