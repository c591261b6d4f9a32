// Made from the values of `app/picture.type` in the reference by graphgen; edits to this file are lost.

/// Values of `app/picture.type`.
public struct AppPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var large: Self { .init(rawValue: "large") }
}
