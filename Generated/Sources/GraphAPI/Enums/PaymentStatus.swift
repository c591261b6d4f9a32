/// Values of `payment.status`.
public struct PaymentStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `resolved`.
    @export(implementation) public static var resolved: Self { .init(rawValue: "resolved") }
    /// `pending`.
    @export(implementation) public static var pending: Self { .init(rawValue: "pending") }
}
