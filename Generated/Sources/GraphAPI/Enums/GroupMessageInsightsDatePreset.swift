// Made from the values of `group-message/insights.date_preset` in the reference by graphgen; edits to this file are lost.

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
