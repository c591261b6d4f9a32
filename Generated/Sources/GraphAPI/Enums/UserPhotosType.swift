/// Values of `user/photos.type`.
public struct UserPhotosType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `tagged`.
    @export(implementation) public static var tagged: Self { .init(rawValue: "tagged") }
    /// `uploaded`.
    @export(implementation) public static var uploaded: Self { .init(rawValue: "uploaded") }
}
