// Made from the values of `page-post.shipping_option_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.shipping_option_type`.
public struct PagePostShippingOptionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var prepaidLabel: Self { .init(rawValue: "PREPAID_LABEL") }
    @export(implementation) public static var ownLabel: Self { .init(rawValue: "OWN_LABEL") }
    @export(implementation) public static var localDelivery: Self { .init(rawValue: "LOCAL_DELIVERY") }
}
