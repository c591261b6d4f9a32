// Made from the values of `page.attire` in the reference by graphgen; edits to this file are lost.

/// Values of `page.attire`.
public struct PageAttire: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unspecified: Self { .init(rawValue: "Unspecified") }
    @export(implementation) public static var casual: Self { .init(rawValue: "Casual") }
    @export(implementation) public static var dressy: Self { .init(rawValue: "Dressy") }
}
