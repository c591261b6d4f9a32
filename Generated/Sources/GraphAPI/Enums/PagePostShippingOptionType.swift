/// Values of `page-post.shipping_option_type`.
public struct PagePostShippingOptionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `PREPAID_LABEL`.
    public static var prepaidLabel: Self { Self(rawValue: "PREPAID_LABEL") }
    /// `OWN_LABEL`.
    public static var ownLabel: Self { Self(rawValue: "OWN_LABEL") }
    /// `LOCAL_DELIVERY`.
    public static var localDelivery: Self { Self(rawValue: "LOCAL_DELIVERY") }
}
