// Made from the values that fields and parameters of `order` take in the reference, by graphgen; edits to this file are lost.

/// Values of `order/carts.horse`.
public struct OrderCartsHorse: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var bay: Self { .init(rawValue: "BAY") }
    @export(implementation) public static var grey: Self { .init(rawValue: "GREY") }
}

/// Values of `order/carts.weather`.
public struct OrderCartsWeather: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var dry: Self { .init(rawValue: "dry") }
    /// `not dry`.
    @export(implementation) public static var notDry: Self { .init(rawValue: "not dry") }
}
