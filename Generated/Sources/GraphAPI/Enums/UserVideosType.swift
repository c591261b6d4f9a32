/// Values of `user/videos.type`.
public struct UserVideosType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TAGGED`.
    @export(implementation) public static var tagged: Self { .init(rawValue: "TAGGED") }
    /// `UPLOADED`.
    @export(implementation) public static var uploaded: Self { .init(rawValue: "UPLOADED") }
}
