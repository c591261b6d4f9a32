/// Values of `payment/dispute.reason`.
public struct PaymentDisputeReason: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `GRANTED_REPLACEMENT_ITEM`.
    @export(implementation) public static var grantedReplacementItem: Self { .init(rawValue: "GRANTED_REPLACEMENT_ITEM") }
    /// `DENIED_REFUND`.
    @export(implementation) public static var deniedRefund: Self { .init(rawValue: "DENIED_REFUND") }
    /// `BANNED_USER`.
    @export(implementation) public static var bannedUser: Self { .init(rawValue: "BANNED_USER") }
}
