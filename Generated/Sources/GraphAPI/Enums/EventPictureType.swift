// Made from the values of `event/picture.type` in the reference by graphgen; edits to this file are lost.

/// Values of `event/picture.type`.
public struct EventPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
    @export(implementation) public static var large: Self { .init(rawValue: "large") }
    @export(implementation) public static var square: Self { .init(rawValue: "square") }
}
