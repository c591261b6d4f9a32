/// Values of `event/picture.type`.
public struct EventPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `small`.
    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    /// `normal`.
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
    /// `large`.
    @export(implementation) public static var large: Self { .init(rawValue: "large") }
    /// `square`.
    @export(implementation) public static var square: Self { .init(rawValue: "square") }
}
