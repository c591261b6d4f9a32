// Made from the values of `payment/dispute.reason` in the reference by graphgen; edits to this file are lost.

/// Values of `payment/dispute.reason`.
public struct PaymentDisputeReason: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var grantedReplacementItem: Self { .init(rawValue: "GRANTED_REPLACEMENT_ITEM") }
    @export(implementation) public static var deniedRefund: Self { .init(rawValue: "DENIED_REFUND") }
    @export(implementation) public static var bannedUser: Self { .init(rawValue: "BANNED_USER") }
}
