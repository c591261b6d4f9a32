// Made from the values of `payment.status` in the reference by graphgen; edits to this file are lost.

/// Values of `payment.status`.
public struct PaymentStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var resolved: Self { .init(rawValue: "resolved") }
    @export(implementation) public static var pending: Self { .init(rawValue: "pending") }
}
