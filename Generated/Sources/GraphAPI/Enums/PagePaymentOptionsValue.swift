// Made from the values of `page.payment_options` in the reference by graphgen; edits to this file are lost.

/// Values of `page.payment_options`.
public struct PagePaymentOptionsValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var visa: Self { .init(rawValue: "visa") }
    @export(implementation) public static var amex: Self { .init(rawValue: "amex") }
    @export(implementation) public static var mastercard: Self { .init(rawValue: "mastercard") }
    @export(implementation) public static var discover: Self { .init(rawValue: "discover") }
    @export(implementation) public static var cashOnly: Self { .init(rawValue: "cash_only") }
}
