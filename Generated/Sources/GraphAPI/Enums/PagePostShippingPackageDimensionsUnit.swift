/// Values of `page-post.unit`.
public struct PagePostShippingPackageDimensionsUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `INCH`.
    public static var inch: Self { Self(rawValue: "INCH") }
    /// `CENTIMETER`.
    public static var centimeter: Self { Self(rawValue: "CENTIMETER") }
}
