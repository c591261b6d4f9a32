/// Values of `photo/picture.type`.
public struct PhotoPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `thumbnail`.
    @export(implementation) public static var thumbnail: Self { .init(rawValue: "thumbnail") }
    /// `album`.
    @export(implementation) public static var album: Self { .init(rawValue: "album") }
    /// `normal`.
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
}
