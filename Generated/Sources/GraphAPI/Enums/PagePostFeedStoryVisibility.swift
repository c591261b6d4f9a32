/// Values of `page-post.feed_story_visibility`.
public struct PagePostFeedStoryVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `hidden`.
    public static var hidden: Self { Self(rawValue: "hidden") }
    /// `visible`.
    public static var visible: Self { Self(rawValue: "visible") }
}
