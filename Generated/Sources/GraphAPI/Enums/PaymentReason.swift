// Made from the values of `payment.reason` in the reference by graphgen; edits to this file are lost.

/// Values of `payment.reason`.
public struct PaymentReason: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var pending: Self { .init(rawValue: "pending") }
    @export(implementation) public static var refundedInCash: Self { .init(rawValue: "refunded_in_cash") }
    @export(implementation) public static var grantedReplacementItem: Self { .init(rawValue: "granted_replacement_item") }
    @export(implementation) public static var deniedRefund: Self { .init(rawValue: "denied_refund") }
    @export(implementation) public static var bannedUser: Self { .init(rawValue: "banned_user") }
    @export(implementation) public static var refundedByFacebook: Self { .init(rawValue: "refunded_by_facebook") }
}
