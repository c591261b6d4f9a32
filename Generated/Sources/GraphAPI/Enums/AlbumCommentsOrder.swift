// Made from the values of `album/comments.order` in the reference by graphgen; edits to this file are lost.

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
