/// Values of `group-message/insights.date_preset`, `insights.date_preset`, `photo/insights.date_preset`.
public struct DatePreset: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `today`.
    @export(implementation) public static var today: Self { .init(rawValue: "today") }
    /// `yesterday`.
    @export(implementation) public static var yesterday: Self { .init(rawValue: "yesterday") }
    /// `this_month`.
    @export(implementation) public static var thisMonth: Self { .init(rawValue: "this_month") }
    /// `last_month`.
    @export(implementation) public static var lastMonth: Self { .init(rawValue: "last_month") }
    /// `this_quarter`.
    @export(implementation) public static var thisQuarter: Self { .init(rawValue: "this_quarter") }
    /// `maximum`.
    @export(implementation) public static var maximum: Self { .init(rawValue: "maximum") }
    /// `data_maximum`.
    @export(implementation) public static var dataMaximum: Self { .init(rawValue: "data_maximum") }
    /// `last_3d`.
    @export(implementation) public static var last3d: Self { .init(rawValue: "last_3d") }
    /// `last_7d`.
    @export(implementation) public static var last7d: Self { .init(rawValue: "last_7d") }
    /// `last_14d`.
    @export(implementation) public static var last14d: Self { .init(rawValue: "last_14d") }
    /// `last_28d`.
    @export(implementation) public static var last28d: Self { .init(rawValue: "last_28d") }
    /// `last_30d`.
    @export(implementation) public static var last30d: Self { .init(rawValue: "last_30d") }
    /// `last_90d`.
    @export(implementation) public static var last90d: Self { .init(rawValue: "last_90d") }
    /// `last_week_mon_sun`.
    @export(implementation) public static var lastWeekMonSun: Self { .init(rawValue: "last_week_mon_sun") }
    /// `last_week_sun_sat`.
    @export(implementation) public static var lastWeekSunSat: Self { .init(rawValue: "last_week_sun_sat") }
    /// `last_quarter`.
    @export(implementation) public static var lastQuarter: Self { .init(rawValue: "last_quarter") }
    /// `last_year`.
    @export(implementation) public static var lastYear: Self { .init(rawValue: "last_year") }
    /// `this_week_mon_today`.
    @export(implementation) public static var thisWeekMonToday: Self { .init(rawValue: "this_week_mon_today") }
    /// `this_week_sun_today`.
    @export(implementation) public static var thisWeekSunToday: Self { .init(rawValue: "this_week_sun_today") }
    /// `this_year`.
    @export(implementation) public static var thisYear: Self { .init(rawValue: "this_year") }
}
