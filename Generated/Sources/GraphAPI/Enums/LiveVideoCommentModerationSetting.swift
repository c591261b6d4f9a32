// Made from the values of `live-video.live_comment_moderation_setting` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video.live_comment_moderation_setting`.
public struct LiveVideoCommentModerationSetting: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var `default`: Self { .init(rawValue: "DEFAULT") }
    @export(implementation) public static var follower: Self { .init(rawValue: "FOLLOWER") }
    @export(implementation) public static var slow: Self { .init(rawValue: "SLOW") }
    @export(implementation) public static var discussion: Self { .init(rawValue: "DISCUSSION") }
    @export(implementation) public static var restricted: Self { .init(rawValue: "RESTRICTED") }
    @export(implementation) public static var protectedMode: Self { .init(rawValue: "PROTECTED_MODE") }
    @export(implementation) public static var supporter: Self { .init(rawValue: "SUPPORTER") }
    @export(implementation) public static var noHyperlink: Self { .init(rawValue: "NO_HYPERLINK") }
    @export(implementation) public static var followed: Self { .init(rawValue: "FOLLOWED") }
    @export(implementation) public static var tagged: Self { .init(rawValue: "TAGGED") }
}
