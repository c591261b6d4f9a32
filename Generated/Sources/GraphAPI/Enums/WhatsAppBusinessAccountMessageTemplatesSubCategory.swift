/// Values of `whats-app-business-account/message_templates.sub_category`.
public struct WhatsAppBusinessAccountMessageTemplatesSubCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `CUSTOM`.
    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    /// `ORDER_DETAILS`.
    @export(implementation) public static var orderDetails: Self { .init(rawValue: "ORDER_DETAILS") }
    /// `ORDER_STATUS`.
    @export(implementation) public static var orderStatus: Self { .init(rawValue: "ORDER_STATUS") }
}
