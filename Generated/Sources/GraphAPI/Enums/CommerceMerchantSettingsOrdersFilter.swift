/// Values of `commerce-merchant-settings/commerce_orders.filters`.
public struct CommerceMerchantSettingsOrdersFilter: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `HAS_FULFILLMENTS`.
    @export(implementation) public static var hasFulfillments: Self { .init(rawValue: "HAS_FULFILLMENTS") }
    /// `HAS_CANCELLATIONS`.
    @export(implementation) public static var hasCancellations: Self { .init(rawValue: "HAS_CANCELLATIONS") }
    /// `HAS_REFUNDS`.
    @export(implementation) public static var hasRefunds: Self { .init(rawValue: "HAS_REFUNDS") }
    /// `NO_SHIPMENTS`.
    @export(implementation) public static var noShipments: Self { .init(rawValue: "NO_SHIPMENTS") }
    /// `NO_CANCELLATIONS`.
    @export(implementation) public static var noCancellations: Self { .init(rawValue: "NO_CANCELLATIONS") }
    /// `NO_REFUNDS`.
    @export(implementation) public static var noRefunds: Self { .init(rawValue: "NO_REFUNDS") }
}
