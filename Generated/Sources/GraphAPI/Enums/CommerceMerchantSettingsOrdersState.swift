/// Values of `commerce-merchant-settings/commerce_orders.state`.
public struct CommerceMerchantSettingsOrdersState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `FB_PROCESSING`.
    @export(implementation) public static var fbProcessing: Self { .init(rawValue: "FB_PROCESSING") }
    /// `CREATED`.
    @export(implementation) public static var created: Self { .init(rawValue: "CREATED") }
    /// `IN_PROGRESS`.
    @export(implementation) public static var inProgress: Self { .init(rawValue: "IN_PROGRESS") }
    /// `COMPLETED`.
    @export(implementation) public static var completed: Self { .init(rawValue: "COMPLETED") }
}
