/// Values of `user/photos.type`.
public struct UserPhotosType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `tagged`.
    public static var tagged: Self { Self(rawValue: "tagged") }
    /// `uploaded`.
    public static var uploaded: Self { Self(rawValue: "uploaded") }
}
