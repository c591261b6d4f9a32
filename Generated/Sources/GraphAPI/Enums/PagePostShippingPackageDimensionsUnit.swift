// Made from the values of `page-post.unit` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.unit`.
public struct PagePostShippingPackageDimensionsUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inch: Self { .init(rawValue: "INCH") }
    @export(implementation) public static var centimeter: Self { .init(rawValue: "CENTIMETER") }
}
