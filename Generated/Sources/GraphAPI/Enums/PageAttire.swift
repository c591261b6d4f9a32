/// Values of `page.attire`.
public struct PageAttire: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `Unspecified`.
    @export(implementation) public static var unspecified: Self { .init(rawValue: "Unspecified") }
    /// `Casual`.
    @export(implementation) public static var casual: Self { .init(rawValue: "Casual") }
    /// `Dressy`.
    @export(implementation) public static var dressy: Self { .init(rawValue: "Dressy") }
}
