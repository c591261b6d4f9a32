/// Values of `page.target_surface`.
public struct PageTargetSurface: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `STORY`.
    @export(implementation) public static var story: Self { .init(rawValue: "STORY") }
    /// `TIMELINE`.
    @export(implementation) public static var timeline: Self { .init(rawValue: "TIMELINE") }
}
