/// Values of `page-post.hidden_from_friends_visibility`.
public struct PagePostHiddenFromFriendsVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `HIDDEN_FROM_FRIENDS`.
    @export(implementation) public static var hiddenFromFriends: Self { .init(rawValue: "HIDDEN_FROM_FRIENDS") }
    /// `VISIBLE_TO_EVERYONE`.
    @export(implementation) public static var visibleToEveryone: Self { .init(rawValue: "VISIBLE_TO_EVERYONE") }
}
