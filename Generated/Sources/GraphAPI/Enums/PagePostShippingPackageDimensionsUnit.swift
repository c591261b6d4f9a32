/// Values of `page-post.unit`.
public struct PagePostShippingPackageDimensionsUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `INCH`.
    @export(implementation) public static var inch: Self { .init(rawValue: "INCH") }
    /// `CENTIMETER`.
    @export(implementation) public static var centimeter: Self { .init(rawValue: "CENTIMETER") }
}
