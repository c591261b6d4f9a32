// Made from the values of `album/comments.filter` in the reference by graphgen; edits to this file are lost.

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
