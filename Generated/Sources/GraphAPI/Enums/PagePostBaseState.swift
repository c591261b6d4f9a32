/// Values of `page-post.base_state`.
public struct PagePostBaseState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `EVERYONE`.
    public static var everyone: Self { Self(rawValue: "EVERYONE") }
    /// `FRIENDS`.
    public static var friends: Self { Self(rawValue: "FRIENDS") }
    /// `FRIENDS_OF_FRIENDS`.
    public static var friendsOfFriends: Self { Self(rawValue: "FRIENDS_OF_FRIENDS") }
    /// `SELF`.
    public static var self_: Self { Self(rawValue: "SELF") }
}
