// Made from the values of `photo/picture.type` in the reference by graphgen; edits to this file are lost.

/// Values of `photo/picture.type`.
public struct PhotoPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var thumbnail: Self { .init(rawValue: "thumbnail") }
    @export(implementation) public static var album: Self { .init(rawValue: "album") }
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
}
