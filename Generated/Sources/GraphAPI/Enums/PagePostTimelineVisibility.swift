/// Values of `page-post.timeline_visibility`.
public struct PagePostTimelineVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `hidden`.
    public static var hidden: Self { Self(rawValue: "hidden") }
    /// `normal`.
    public static var normal: Self { Self(rawValue: "normal") }
    /// `forced_allow`.
    public static var forcedAllow: Self { Self(rawValue: "forced_allow") }
}
