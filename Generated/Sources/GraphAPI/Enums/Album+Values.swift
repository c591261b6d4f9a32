// Made from the values that fields and parameters of `album` take in the reference, by graphgen; edits to this file are lost.

/// Values of `album.backdated_time_granularity`.
///
/// The reference does not list them.
public typealias AlbumBackdatedTimeGranularity = GraphUnlisted<GraphName.AlbumBackdatedTimeGranularity>

extension GraphName {
    /// Tells ``AlbumBackdatedTimeGranularity`` from other values that the reference does not list.
    public enum AlbumBackdatedTimeGranularity {}
}

/// Values of `album/comments.filter`, `live-video/comments.filter`, `object/comments.filter`, `video/comments.filter`.
public struct AlbumCommentsFilter: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var stream: Self { .init(rawValue: "stream") }
    @export(implementation) public static var toplevel: Self { .init(rawValue: "toplevel") }
}

/// The values of ``AlbumCommentsFilter``.
public typealias LiveVideoCommentsFilter = AlbumCommentsFilter

/// The values of ``AlbumCommentsFilter``.
public typealias ObjectCommentsFilter = AlbumCommentsFilter

/// The values of ``AlbumCommentsFilter``.
public typealias VideoCommentsFilter = AlbumCommentsFilter

/// Values of `album/comments.live_filter`, `live-video/comments.live_filter`, `video/comments.live_filter`.
public struct AlbumCommentsLiveFilter: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var filterLowQuality: Self { .init(rawValue: "filter_low_quality") }
    @export(implementation) public static var noFilter: Self { .init(rawValue: "no_filter") }
}

/// The values of ``AlbumCommentsLiveFilter``.
public typealias LiveVideoCommentsLiveFilter = AlbumCommentsLiveFilter

/// The values of ``AlbumCommentsLiveFilter``.
public typealias VideoCommentsLiveFilter = AlbumCommentsLiveFilter

/// Values of `album/comments.order`, `live-video/comments.order`, `object/comments.order`, `video/comments.order`.
public struct AlbumCommentsOrder: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var chronological: Self { .init(rawValue: "chronological") }
    @export(implementation) public static var reverseChronological: Self { .init(rawValue: "reverse_chronological") }
}

/// The values of ``AlbumCommentsOrder``.
public typealias LiveVideoCommentsOrder = AlbumCommentsOrder

/// The values of ``AlbumCommentsOrder``.
public typealias ObjectCommentsOrder = AlbumCommentsOrder

/// The values of ``AlbumCommentsOrder``.
public typealias VideoCommentsOrder = AlbumCommentsOrder

/// Values of `album/comments.order`.
///
/// The reference does not list them.
public typealias AlbumCommentsSummaryOrder = GraphUnlisted<GraphName.AlbumCommentsSummaryOrder>

extension GraphName {
    /// Tells ``AlbumCommentsSummaryOrder`` from other values that the reference does not list.
    public enum AlbumCommentsSummaryOrder {}
}

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

/// Values of `album/photos.unpublished_content_type`, `group/photos.unpublished_content_type`, `page/feed.unpublished_content_type`, `user/videos.unpublished_content_type`.
public struct AlbumPhotosUnpublishedContentType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var scheduled: Self { .init(rawValue: "SCHEDULED") }
    @export(implementation) public static var scheduledRecurring: Self { .init(rawValue: "SCHEDULED_RECURRING") }
    @export(implementation) public static var draft: Self { .init(rawValue: "DRAFT") }
    @export(implementation) public static var adsPost: Self { .init(rawValue: "ADS_POST") }
    @export(implementation) public static var inlineCreated: Self { .init(rawValue: "INLINE_CREATED") }
    @export(implementation) public static var published: Self { .init(rawValue: "PUBLISHED") }
    @export(implementation) public static var reviewableBrandedContent: Self { .init(rawValue: "REVIEWABLE_BRANDED_CONTENT") }
}

/// The values of ``AlbumPhotosUnpublishedContentType``.
public typealias GroupPhotosUnpublishedContentType = AlbumPhotosUnpublishedContentType

/// The values of ``AlbumPhotosUnpublishedContentType``.
public typealias PageFeedUnpublishedContentType = AlbumPhotosUnpublishedContentType

/// The values of ``AlbumPhotosUnpublishedContentType``.
public typealias UserVideosUnpublishedContentType = AlbumPhotosUnpublishedContentType

/// Values of `album/picture.type`.
public struct AlbumPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var thumbnail: Self { .init(rawValue: "thumbnail") }
    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var album: Self { .init(rawValue: "album") }
}
