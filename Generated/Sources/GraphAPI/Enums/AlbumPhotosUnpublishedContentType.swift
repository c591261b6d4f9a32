// Made from the values of `album/photos.unpublished_content_type` in the reference by graphgen; edits to this file are lost.

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
