// Made from the values of `page.origins` in the reference by graphgen; edits to this file are lost.

/// Values of `page.origins`.
public struct PageOrigins: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var composer: Self { .init(rawValue: "COMPOSER") }
    @export(implementation) public static var camera: Self { .init(rawValue: "CAMERA") }
}
