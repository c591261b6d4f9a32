// Made from the values of `page-post.hidden_from_friends_visibility` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.hidden_from_friends_visibility`.
public struct PagePostHiddenFromFriendsVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var hiddenFromFriends: Self { .init(rawValue: "HIDDEN_FROM_FRIENDS") }
    @export(implementation) public static var visibleToEveryone: Self { .init(rawValue: "VISIBLE_TO_EVERYONE") }
}
