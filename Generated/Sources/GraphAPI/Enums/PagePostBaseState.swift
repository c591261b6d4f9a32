/// Values of `page-post.base_state`.
public struct PagePostBaseState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `EVERYONE`.
    @export(implementation) public static var everyone: Self { .init(rawValue: "EVERYONE") }
    /// `FRIENDS`.
    @export(implementation) public static var friends: Self { .init(rawValue: "FRIENDS") }
    /// `FRIENDS_OF_FRIENDS`.
    @export(implementation) public static var friendsOfFriends: Self { .init(rawValue: "FRIENDS_OF_FRIENDS") }
    /// `SELF`.
    @export(implementation) public static var selfValue: Self { .init(rawValue: "SELF") }
}
