// Made from the values of `order/carts.horse` in the reference by graphgen; edits to this file are lost.

/// Values of `order/carts.horse`.
public struct OrderCartsHorse: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var bay: Self { .init(rawValue: "BAY") }
    @export(implementation) public static var grey: Self { .init(rawValue: "GREY") }
}
