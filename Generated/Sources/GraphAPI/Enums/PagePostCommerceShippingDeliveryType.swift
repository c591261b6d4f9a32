/// Values of `page-post.commerce_shipping_delivery_type`.
public struct PagePostCommerceShippingDeliveryType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `SHIPPING`.
    public static var shipping: Self { Self(rawValue: "SHIPPING") }
    /// `LOCAL_DELIVERY`.
    public static var localDelivery: Self { Self(rawValue: "LOCAL_DELIVERY") }
    /// `LOCKER`.
    public static var locker: Self { Self(rawValue: "LOCKER") }
}
