// Made from the values of `user/videos.type` in the reference by graphgen; edits to this file are lost.

/// Values of `user/videos.type`.
public struct UserVideosType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var tagged: Self { .init(rawValue: "TAGGED") }
    @export(implementation) public static var uploaded: Self { .init(rawValue: "UPLOADED") }
}
