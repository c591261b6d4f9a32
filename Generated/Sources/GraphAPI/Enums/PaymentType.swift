/// Values of `payment.type`.
public struct PaymentType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `IN_APP_PURCHASE`.
    @export(implementation) public static var inAppPurchase: Self { .init(rawValue: "IN_APP_PURCHASE") }
    /// `SUBSCRIPTION`.
    @export(implementation) public static var subscription: Self { .init(rawValue: "SUBSCRIPTION") }
}
