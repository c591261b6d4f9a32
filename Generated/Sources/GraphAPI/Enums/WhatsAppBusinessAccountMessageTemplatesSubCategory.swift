// Made from the values of `whats-app-business-account/message_templates.sub_category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.sub_category`.
public struct WhatsAppBusinessAccountMessageTemplatesSubCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    @export(implementation) public static var orderDetails: Self { .init(rawValue: "ORDER_DETAILS") }
    @export(implementation) public static var orderStatus: Self { .init(rawValue: "ORDER_STATUS") }
}
