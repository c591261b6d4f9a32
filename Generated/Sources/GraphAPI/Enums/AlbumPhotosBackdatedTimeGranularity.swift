// Made from the values of `album/photos.backdated_time_granularity` in the reference by graphgen; edits to this file are lost.

/// Values of `album/photos.backdated_time_granularity`, `group/photos.backdated_time_granularity`, `page-post.backdated_time_granularity`, `page/feed.backdated_time_granularity`.
public struct AlbumPhotosBackdatedTimeGranularity: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var year: Self { .init(rawValue: "year") }
    @export(implementation) public static var month: Self { .init(rawValue: "month") }
    @export(implementation) public static var day: Self { .init(rawValue: "day") }
    @export(implementation) public static var hour: Self { .init(rawValue: "hour") }
    @export(implementation) public static var min: Self { .init(rawValue: "min") }
    @export(implementation) public static var none: Self { .init(rawValue: "none") }
}

/// The values of ``AlbumPhotosBackdatedTimeGranularity``.
public typealias GroupPhotosBackdatedTimeGranularity = AlbumPhotosBackdatedTimeGranularity

/// The values of ``AlbumPhotosBackdatedTimeGranularity``.
public typealias PageFeedBackdatedTimeGranularity = AlbumPhotosBackdatedTimeGranularity

/// The values of ``AlbumPhotosBackdatedTimeGranularity``.
public typealias PagePostBackdatedTimeGranularity = AlbumPhotosBackdatedTimeGranularity
