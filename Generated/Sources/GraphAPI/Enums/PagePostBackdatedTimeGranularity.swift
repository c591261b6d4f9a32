/// Values of `page-post.backdated_time_granularity`.
public struct PagePostBackdatedTimeGranularity: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `year`.
    public static var year: Self { Self(rawValue: "year") }
    /// `month`.
    public static var month: Self { Self(rawValue: "month") }
    /// `day`.
    public static var day: Self { Self(rawValue: "day") }
    /// `hour`.
    public static var hour: Self { Self(rawValue: "hour") }
    /// `min`.
    public static var min: Self { Self(rawValue: "min") }
    /// `none`.
    public static var none: Self { Self(rawValue: "none") }
}
