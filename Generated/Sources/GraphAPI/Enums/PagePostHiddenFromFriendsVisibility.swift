/// Values of `page-post.hidden_from_friends_visibility`.
public struct PagePostHiddenFromFriendsVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `HIDDEN_FROM_FRIENDS`.
    public static var hiddenFromFriends: Self { Self(rawValue: "HIDDEN_FROM_FRIENDS") }
    /// `VISIBLE_TO_EVERYONE`.
    public static var visibleToEveryone: Self { Self(rawValue: "VISIBLE_TO_EVERYONE") }
}
