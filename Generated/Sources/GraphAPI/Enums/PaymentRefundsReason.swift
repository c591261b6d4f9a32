// Made from the values of `payment/refunds.reason` in the reference by graphgen; edits to this file are lost.

/// Values of `payment/refunds.reason`.
public struct PaymentRefundsReason: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var maliciousFraud: Self { .init(rawValue: "MALICIOUS_FRAUD") }
    @export(implementation) public static var friendlyFraud: Self { .init(rawValue: "FRIENDLY_FRAUD") }
    @export(implementation) public static var customerService: Self { .init(rawValue: "CUSTOMER_SERVICE") }
}
