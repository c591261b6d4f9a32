/// Values of `group-message/insights.period`, `insights.period`, `photo/insights.period`, `video/video_insights.period`.
public struct GroupMessageInsightsPeriod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `day`.
    @export(implementation) public static var day: Self { .init(rawValue: "day") }
    /// `week`.
    @export(implementation) public static var week: Self { .init(rawValue: "week") }
    /// `days_28`.
    @export(implementation) public static var days28: Self { .init(rawValue: "days_28") }
    /// `month`.
    @export(implementation) public static var month: Self { .init(rawValue: "month") }
    /// `lifetime`.
    @export(implementation) public static var lifetime: Self { .init(rawValue: "lifetime") }
    /// `total_over_range`.
    @export(implementation) public static var totalOverRange: Self { .init(rawValue: "total_over_range") }
}
