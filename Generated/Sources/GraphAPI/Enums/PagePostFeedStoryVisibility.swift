// Made from the values of `page-post.feed_story_visibility` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.feed_story_visibility`.
public struct PagePostFeedStoryVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var hidden: Self { .init(rawValue: "hidden") }
    @export(implementation) public static var visible: Self { .init(rawValue: "visible") }
}
