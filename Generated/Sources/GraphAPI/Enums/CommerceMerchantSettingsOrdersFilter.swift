// Made from the values of `commerce-merchant-settings/commerce_orders.filters` in the reference by graphgen; edits to this file are lost.

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
