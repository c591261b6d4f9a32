// Made from the values of `group-message/insights.period` in the reference by graphgen; edits to this file are lost.

/// Values of `group-message/insights.period`, `object/insights/{metric}.period`, `photo/insights.period`, `video/video_insights.period`.
public struct GroupMessageInsightsPeriod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var day: Self { .init(rawValue: "day") }
    @export(implementation) public static var week: Self { .init(rawValue: "week") }
    @export(implementation) public static var days28: Self { .init(rawValue: "days_28") }
    @export(implementation) public static var month: Self { .init(rawValue: "month") }
    @export(implementation) public static var lifetime: Self { .init(rawValue: "lifetime") }
    @export(implementation) public static var totalOverRange: Self { .init(rawValue: "total_over_range") }
}

/// The values of ``GroupMessageInsightsPeriod``.
public typealias ObjectInsightsMetricPeriod = GroupMessageInsightsPeriod

/// The values of ``GroupMessageInsightsPeriod``.
public typealias PhotoInsightsPeriod = GroupMessageInsightsPeriod

/// The values of ``GroupMessageInsightsPeriod``.
public typealias VideoInsightsPeriod = GroupMessageInsightsPeriod
