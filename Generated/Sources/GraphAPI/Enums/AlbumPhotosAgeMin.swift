// Made from the values of `album/photos.age_min` in the reference by graphgen; edits to this file are lost.

/// Values of `album/photos.age_min`, `group/photos.age_min`, `live-video.age_min`, `page/feed.age_min`, `page/live_videos.age_min`.
public struct AlbumPhotosAgeMin: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `13`.
    @export(implementation) public static var value13: Self { .init(rawValue: "13") }
    /// `15`.
    @export(implementation) public static var value15: Self { .init(rawValue: "15") }
    /// `18`.
    @export(implementation) public static var value18: Self { .init(rawValue: "18") }
    /// `21`.
    @export(implementation) public static var value21: Self { .init(rawValue: "21") }
    /// `25`.
    @export(implementation) public static var value25: Self { .init(rawValue: "25") }
}

/// The values of ``AlbumPhotosAgeMin``.
public typealias GroupPhotosAgeMin = AlbumPhotosAgeMin

/// The values of ``AlbumPhotosAgeMin``.
public typealias LiveVideoAgeMin = AlbumPhotosAgeMin

/// The values of ``AlbumPhotosAgeMin``.
public typealias PageFeedAgeMin = AlbumPhotosAgeMin

/// The values of ``AlbumPhotosAgeMin``.
public typealias PageLiveVideosAgeMin = AlbumPhotosAgeMin
