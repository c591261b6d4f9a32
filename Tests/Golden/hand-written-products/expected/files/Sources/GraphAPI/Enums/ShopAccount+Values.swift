// Made from the values that fields and parameters of `shop-account` take in the reference, by graphgen; edits to this file are lost.

/// Values of `shop-account/sets.unit`.
public struct ShopAccountSetsUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var mile: Self { .init(rawValue: "mile") }
    @export(implementation) public static var kilometer: Self { .init(rawValue: "kilometer") }
}
