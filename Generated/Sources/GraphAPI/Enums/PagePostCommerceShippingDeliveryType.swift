// Made from the values of `page-post.commerce_shipping_delivery_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.commerce_shipping_delivery_type`.
public struct PagePostCommerceShippingDeliveryType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var shipping: Self { .init(rawValue: "SHIPPING") }
    @export(implementation) public static var localDelivery: Self { .init(rawValue: "LOCAL_DELIVERY") }
    @export(implementation) public static var locker: Self { .init(rawValue: "LOCKER") }
}
