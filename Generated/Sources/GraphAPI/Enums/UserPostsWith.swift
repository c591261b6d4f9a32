// Made from the values of `user/posts.with` in the reference by graphgen; edits to this file are lost.

/// Values of `user/posts.with`.
public struct UserPostsWith: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var location: Self { .init(rawValue: "LOCATION") }
}
