// Made from the values of `commerce-merchant-settings/returns.statuses` in the reference by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings/returns.statuses`.
public struct CommerceMerchantSettingsReturnsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var approved: Self { .init(rawValue: "APPROVED") }
    @export(implementation) public static var disapproved: Self { .init(rawValue: "DISAPPROVED") }
    @export(implementation) public static var merchantMarkedCompleted: Self { .init(rawValue: "MERCHANT_MARKED_COMPLETED") }
    @export(implementation) public static var refunded: Self { .init(rawValue: "REFUNDED") }
    @export(implementation) public static var requested: Self { .init(rawValue: "REQUESTED") }
}
