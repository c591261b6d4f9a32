/// Values of `page.origins`.
public struct PageOrigins: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `COMPOSER`.
    @export(implementation) public static var composer: Self { .init(rawValue: "COMPOSER") }
    /// `CAMERA`.
    @export(implementation) public static var camera: Self { .init(rawValue: "CAMERA") }
}
