/// Values of `page-post.timeline_visibility`.
public struct PagePostTimelineVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `hidden`.
    @export(implementation) public static var hidden: Self { .init(rawValue: "hidden") }
    /// `normal`.
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
    /// `forced_allow`.
    @export(implementation) public static var forcedAllow: Self { .init(rawValue: "forced_allow") }
}
