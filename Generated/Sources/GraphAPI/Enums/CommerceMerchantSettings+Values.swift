// Made from the values that fields and parameters of `commerce-merchant-settings` take in the reference, by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings/commerce_orders.filters`.
public struct CommerceMerchantSettingsOrdersFilter: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var hasFulfillments: Self { .init(rawValue: "HAS_FULFILLMENTS") }
    @export(implementation) public static var hasCancellations: Self { .init(rawValue: "HAS_CANCELLATIONS") }
    @export(implementation) public static var hasRefunds: Self { .init(rawValue: "HAS_REFUNDS") }
    @export(implementation) public static var noShipments: Self { .init(rawValue: "NO_SHIPMENTS") }
    @export(implementation) public static var noCancellations: Self { .init(rawValue: "NO_CANCELLATIONS") }
    @export(implementation) public static var noRefunds: Self { .init(rawValue: "NO_REFUNDS") }
}

/// Values of `commerce-merchant-settings/commerce_orders.state`.
public struct CommerceMerchantSettingsOrdersState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var fbProcessing: Self { .init(rawValue: "FB_PROCESSING") }
    @export(implementation) public static var created: Self { .init(rawValue: "CREATED") }
    @export(implementation) public static var inProgress: Self { .init(rawValue: "IN_PROGRESS") }
    @export(implementation) public static var completed: Self { .init(rawValue: "COMPLETED") }
}

/// Values of `commerce-merchant-settings.cta`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsCTA = GraphUnlisted<GraphName.CommerceMerchantSettingsCTA>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsCTA`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsCTA {}
}

/// Values of `commerce-merchant-settings.merchant_status`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsStatus = GraphUnlisted<GraphName.CommerceMerchantSettingsStatus>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsStatus`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsStatus {}
}

/// Values of `commerce-merchant-settings.payment_provider`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsPaymentProvider = GraphUnlisted<GraphName.CommerceMerchantSettingsPaymentProvider>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsPaymentProvider`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsPaymentProvider {}
}

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

/// Values of `commerce-merchant-settings.review_rejection_reasons`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsReviewRejectionReason = GraphUnlisted<GraphName.CommerceMerchantSettingsReviewRejectionReason>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsReviewRejectionReason`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsReviewRejectionReason {}
}

/// Values of `commerce-merchant-settings.supported_card_types`.
///
/// The reference does not list them.
public typealias CommerceMerchantSettingsSupportedCardType = GraphUnlisted<GraphName.CommerceMerchantSettingsSupportedCardType>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsSupportedCardType`` from other values that the reference does not list.
    public enum CommerceMerchantSettingsSupportedCardType {}
}
