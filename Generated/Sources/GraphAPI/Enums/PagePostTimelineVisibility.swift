// Made from the values of `page-post.timeline_visibility` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.timeline_visibility`.
public struct PagePostTimelineVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var hidden: Self { .init(rawValue: "hidden") }
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
    @export(implementation) public static var forcedAllow: Self { .init(rawValue: "forced_allow") }
}
