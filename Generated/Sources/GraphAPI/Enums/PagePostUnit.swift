/// Values of `page-post.unit`.
public struct PagePostUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `OUNCE`.
    @export(implementation) public static var ounce: Self { .init(rawValue: "OUNCE") }
    /// `POUND`.
    @export(implementation) public static var pound: Self { .init(rawValue: "POUND") }
    /// `GRAM`.
    @export(implementation) public static var gram: Self { .init(rawValue: "GRAM") }
    /// `KILOGRAM`.
    @export(implementation) public static var kilogram: Self { .init(rawValue: "KILOGRAM") }
}
