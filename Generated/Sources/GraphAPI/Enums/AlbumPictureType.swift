// Made from the values of `album/picture.type` in the reference by graphgen; edits to this file are lost.

/// Values of `album/picture.type`.
public struct AlbumPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var thumbnail: Self { .init(rawValue: "thumbnail") }
    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var album: Self { .init(rawValue: "album") }
}
