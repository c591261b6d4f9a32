// Made from the values of `page/feed.posting_to_redspace` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.posting_to_redspace`, `user/videos.posting_to_redspace`.
public struct PageFeedPostingToRedspace: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enabled: Self { .init(rawValue: "enabled") }
    @export(implementation) public static var disabled: Self { .init(rawValue: "disabled") }
}

/// The values of ``PageFeedPostingToRedspace``.
public typealias UserVideosPostingToRedspace = PageFeedPostingToRedspace
