/// Values of `user/posts.with`.
public struct UserPostsWith: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `LOCATION`.
    @export(implementation) public static var location: Self { .init(rawValue: "LOCATION") }
}
