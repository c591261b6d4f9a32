// Made from the values of `album/comments.live_filter` in the reference by graphgen; edits to this file are lost.

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
