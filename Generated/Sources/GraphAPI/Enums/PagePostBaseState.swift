// Made from the values of `page-post.base_state` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.base_state`.
public struct PagePostBaseState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var everyone: Self { .init(rawValue: "EVERYONE") }
    @export(implementation) public static var friends: Self { .init(rawValue: "FRIENDS") }
    @export(implementation) public static var friendsOfFriends: Self { .init(rawValue: "FRIENDS_OF_FRIENDS") }
    /// `SELF`.
    @export(implementation) public static var selfValue: Self { .init(rawValue: "SELF") }
}
