/// Values of `app/picture.type`.
public struct AppPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `small`.
    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    /// `large`.
    @export(implementation) public static var large: Self { .init(rawValue: "large") }
}
