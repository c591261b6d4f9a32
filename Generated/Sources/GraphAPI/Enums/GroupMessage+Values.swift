// Made from the values that fields and parameters of `group-message` take in the reference, by graphgen; edits to this file are lost.

/// Values of `group-message/insights.date_preset`, `object/insights/{metric}.date_preset`, `photo/insights.date_preset`.
public struct GroupMessageInsightsDatePreset: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var today: Self { .init(rawValue: "today") }
    @export(implementation) public static var yesterday: Self { .init(rawValue: "yesterday") }
    @export(implementation) public static var thisMonth: Self { .init(rawValue: "this_month") }
    @export(implementation) public static var lastMonth: Self { .init(rawValue: "last_month") }
    @export(implementation) public static var thisQuarter: Self { .init(rawValue: "this_quarter") }
    @export(implementation) public static var maximum: Self { .init(rawValue: "maximum") }
    @export(implementation) public static var dataMaximum: Self { .init(rawValue: "data_maximum") }
    @export(implementation) public static var last3d: Self { .init(rawValue: "last_3d") }
    @export(implementation) public static var last7d: Self { .init(rawValue: "last_7d") }
    @export(implementation) public static var last14d: Self { .init(rawValue: "last_14d") }
    @export(implementation) public static var last28d: Self { .init(rawValue: "last_28d") }
    @export(implementation) public static var last30d: Self { .init(rawValue: "last_30d") }
    @export(implementation) public static var last90d: Self { .init(rawValue: "last_90d") }
    @export(implementation) public static var lastWeekMonSun: Self { .init(rawValue: "last_week_mon_sun") }
    @export(implementation) public static var lastWeekSunSat: Self { .init(rawValue: "last_week_sun_sat") }
    @export(implementation) public static var lastQuarter: Self { .init(rawValue: "last_quarter") }
    @export(implementation) public static var lastYear: Self { .init(rawValue: "last_year") }
    @export(implementation) public static var thisWeekMonToday: Self { .init(rawValue: "this_week_mon_today") }
    @export(implementation) public static var thisWeekSunToday: Self { .init(rawValue: "this_week_sun_today") }
    @export(implementation) public static var thisYear: Self { .init(rawValue: "this_year") }
}

/// The values of ``GroupMessageInsightsDatePreset``.
public typealias ObjectInsightsMetricDatePreset = GroupMessageInsightsDatePreset

/// The values of ``GroupMessageInsightsDatePreset``.
public typealias PhotoInsightsDatePreset = GroupMessageInsightsDatePreset

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
