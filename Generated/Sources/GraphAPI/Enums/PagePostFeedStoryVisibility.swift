/// Values of `page-post.feed_story_visibility`.
public struct PagePostFeedStoryVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `hidden`.
    @export(implementation) public static var hidden: Self { .init(rawValue: "hidden") }
    /// `visible`.
    @export(implementation) public static var visible: Self { .init(rawValue: "visible") }
}
