// Made from the values of `commerce-merchant-settings/commerce_orders.state` in the reference by graphgen; edits to this file are lost.

/// Values of `commerce-merchant-settings/commerce_orders.state`.
public struct CommerceMerchantSettingsOrdersState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var fbProcessing: Self { .init(rawValue: "FB_PROCESSING") }
    @export(implementation) public static var created: Self { .init(rawValue: "CREATED") }
    @export(implementation) public static var inProgress: Self { .init(rawValue: "IN_PROGRESS") }
    @export(implementation) public static var completed: Self { .init(rawValue: "COMPLETED") }
}
