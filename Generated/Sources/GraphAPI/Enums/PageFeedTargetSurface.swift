// Made from the values of `page/feed.target_surface` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.target_surface`.
public struct PageFeedTargetSurface: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var story: Self { .init(rawValue: "STORY") }
    @export(implementation) public static var timeline: Self { .init(rawValue: "TIMELINE") }
}
