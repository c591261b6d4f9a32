// Made from the values of `page-post.unit` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.unit`.
public struct PagePostUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ounce: Self { .init(rawValue: "OUNCE") }
    @export(implementation) public static var pound: Self { .init(rawValue: "POUND") }
    @export(implementation) public static var gram: Self { .init(rawValue: "GRAM") }
    @export(implementation) public static var kilogram: Self { .init(rawValue: "KILOGRAM") }
}
