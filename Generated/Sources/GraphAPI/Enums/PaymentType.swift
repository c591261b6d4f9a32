// Made from the values of `payment.type` in the reference by graphgen; edits to this file are lost.

/// Values of `payment.type`.
public struct PaymentType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inAppPurchase: Self { .init(rawValue: "IN_APP_PURCHASE") }
    @export(implementation) public static var subscription: Self { .init(rawValue: "SUBSCRIPTION") }
}
