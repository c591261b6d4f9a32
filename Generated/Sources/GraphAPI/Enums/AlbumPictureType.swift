/// Values of `album/picture.type`.
public struct AlbumPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `thumbnail`.
    @export(implementation) public static var thumbnail: Self { .init(rawValue: "thumbnail") }
    /// `small`.
    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    /// `album`.
    @export(implementation) public static var album: Self { .init(rawValue: "album") }
}
