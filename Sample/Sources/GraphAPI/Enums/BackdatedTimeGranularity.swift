/// Values of `backdated_time_granularity`.
public struct BackdatedTimeGranularity: GraphEnum {
    public var rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `year`.
    public static var year: Self { Self(rawValue: "year") }
    /// `month`.
    public static var month: Self { Self(rawValue: "month") }
    /// `none`.
    public static var none: Self { Self(rawValue: "none") }
}
