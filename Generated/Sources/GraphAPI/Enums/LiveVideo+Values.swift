// Made from the values that fields and parameters of `live-video` take in the reference, by graphgen; edits to this file are lost.

/// Values of `live-video.action`, `page/live_videos.action`.
public struct LiveVideoAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enableCrossposting: Self { .init(rawValue: "ENABLE_CROSSPOSTING") }
    @export(implementation) public static var disableCrossposting: Self { .init(rawValue: "DISABLE_CROSSPOSTING") }
    @export(implementation) public static var enableCrosspostingAndCreatePost: Self { .init(rawValue: "ENABLE_CROSSPOSTING_AND_CREATE_POST") }
}

/// The values of ``LiveVideoAction``.
public typealias PageLiveVideosAction = LiveVideoAction

/// Values of `live-video.ad_break_failure_reason`.
///
/// The reference does not list them.
public typealias LiveVideoAdBreakFailureReason = GraphUnlisted<GraphName.LiveVideoAdBreakFailureReason>

extension GraphName {
    /// Tells ``LiveVideoAdBreakFailureReason`` from other values that the reference does not list.
    public enum LiveVideoAdBreakFailureReason {}
}

/// Values of `live-video/comments.order`.
///
/// The reference does not list them.
public typealias LiveVideoCommentsSummaryOrder = GraphUnlisted<GraphName.LiveVideoCommentsSummaryOrder>

extension GraphName {
    /// Tells ``LiveVideoCommentsSummaryOrder`` from other values that the reference does not list.
    public enum LiveVideoCommentsSummaryOrder {}
}

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

/// Values of `live-video.persistent_stream_key_status`.
public struct LiveVideoPersistentStreamKeyStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enable: Self { .init(rawValue: "ENABLE") }
    @export(implementation) public static var disable: Self { .init(rawValue: "DISABLE") }
    @export(implementation) public static var regenerate: Self { .init(rawValue: "REGENERATE") }
}

/// Values of `live-video/reactions.type`, `live-video/reactions.viewer_reaction`.
public struct LiveVideoReactionsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var like: Self { .init(rawValue: "LIKE") }
    @export(implementation) public static var love: Self { .init(rawValue: "LOVE") }
    @export(implementation) public static var wow: Self { .init(rawValue: "WOW") }
    @export(implementation) public static var haha: Self { .init(rawValue: "HAHA") }
    @export(implementation) public static var sad: Self { .init(rawValue: "SAD") }
    @export(implementation) public static var angry: Self { .init(rawValue: "ANGRY") }
    @export(implementation) public static var thankful: Self { .init(rawValue: "THANKFUL") }
    @export(implementation) public static var pride: Self { .init(rawValue: "PRIDE") }
    @export(implementation) public static var care: Self { .init(rawValue: "CARE") }
    @export(implementation) public static var fire: Self { .init(rawValue: "FIRE") }
    @export(implementation) public static var hundred: Self { .init(rawValue: "HUNDRED") }
}

/// The values of ``LiveVideoReactionsType``.
public typealias LiveVideoReactionsViewerReaction = LiveVideoReactionsType

/// Values of `live-video.status`.
///
/// The reference does not list them.
public typealias LiveVideoStatus = GraphUnlisted<GraphName.LiveVideoStatus>

extension GraphName {
    /// Tells ``LiveVideoStatus`` from other values that the reference does not list.
    public enum LiveVideoStatus {}
}
