/// Values of `album/photos.backdated_time_granularity`, `group/photos.backdated_time_granularity`, `page-post.backdated_time_granularity`, `page.backdated_time_granularity`.
public struct AlbumPhotosBackdatedTimeGranularity: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `year`.
    @export(implementation) public static var year: Self { .init(rawValue: "year") }
    /// `month`.
    @export(implementation) public static var month: Self { .init(rawValue: "month") }
    /// `day`.
    @export(implementation) public static var day: Self { .init(rawValue: "day") }
    /// `hour`.
    @export(implementation) public static var hour: Self { .init(rawValue: "hour") }
    /// `min`.
    @export(implementation) public static var min: Self { .init(rawValue: "min") }
    /// `none`.
    @export(implementation) public static var none: Self { .init(rawValue: "none") }
}
