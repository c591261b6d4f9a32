// Made from the values of `harvest-orders.horse` in the reference by graphgen; edits to this file are lost.

/// Values of `harvest-orders.horse`.
public struct HarvestOrdersHorse: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var bay: Self { .init(rawValue: "BAY") }
    @export(implementation) public static var grey: Self { .init(rawValue: "GREY") }
}
