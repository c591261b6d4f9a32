/// Values of `payment/refunds.reason`.
public struct PaymentRefundsReason: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MALICIOUS_FRAUD`.
    @export(implementation) public static var maliciousFraud: Self { .init(rawValue: "MALICIOUS_FRAUD") }
    /// `FRIENDLY_FRAUD`.
    @export(implementation) public static var friendlyFraud: Self { .init(rawValue: "FRIENDLY_FRAUD") }
    /// `CUSTOMER_SERVICE`.
    @export(implementation) public static var customerService: Self { .init(rawValue: "CUSTOMER_SERVICE") }
}
