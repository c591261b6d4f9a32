// Made from the values that fields and parameters of `payment` take in the reference, by graphgen; edits to this file are lost.

/// Values of `payment/dispute.reason`.
public struct PaymentDisputeReason: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var grantedReplacementItem: Self { .init(rawValue: "GRANTED_REPLACEMENT_ITEM") }
    @export(implementation) public static var deniedRefund: Self { .init(rawValue: "DENIED_REFUND") }
    @export(implementation) public static var bannedUser: Self { .init(rawValue: "BANNED_USER") }
}

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

/// Values of `payment/refunds.reason`.
public struct PaymentRefundsReason: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var maliciousFraud: Self { .init(rawValue: "MALICIOUS_FRAUD") }
    @export(implementation) public static var friendlyFraud: Self { .init(rawValue: "FRIENDLY_FRAUD") }
    @export(implementation) public static var customerService: Self { .init(rawValue: "CUSTOMER_SERVICE") }
}

/// Values of `payment.status`.
public struct PaymentStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var resolved: Self { .init(rawValue: "resolved") }
    @export(implementation) public static var pending: Self { .init(rawValue: "pending") }
}

/// Values of `payment.type`.
public struct PaymentType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inAppPurchase: Self { .init(rawValue: "IN_APP_PURCHASE") }
    @export(implementation) public static var subscription: Self { .init(rawValue: "SUBSCRIPTION") }
}
