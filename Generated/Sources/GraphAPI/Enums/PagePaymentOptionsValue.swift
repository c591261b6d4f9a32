/// Values of `page.payment_options`.
public struct PagePaymentOptionsValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `visa`.
    @export(implementation) public static var visa: Self { .init(rawValue: "visa") }
    /// `amex`.
    @export(implementation) public static var amex: Self { .init(rawValue: "amex") }
    /// `mastercard`.
    @export(implementation) public static var mastercard: Self { .init(rawValue: "mastercard") }
    /// `discover`.
    @export(implementation) public static var discover: Self { .init(rawValue: "discover") }
    /// `cash_only`.
    @export(implementation) public static var cashOnly: Self { .init(rawValue: "cash_only") }
}
