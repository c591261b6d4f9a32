/// Values of `page-post.shipping_services`.
public struct PagePostShippingServices: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `USPS_PRIORITY`.
    public static var uspsPriority: Self { Self(rawValue: "USPS_PRIORITY") }
    /// `USPS_PRIORITY_EXPRESS`.
    public static var uspsPriorityExpress: Self { Self(rawValue: "USPS_PRIORITY_EXPRESS") }
    /// `USPS_FIRST`.
    public static var uspsFirst: Self { Self(rawValue: "USPS_FIRST") }
    /// `USPS_PARCEL_SELECT`.
    public static var uspsParcelSelect: Self { Self(rawValue: "USPS_PARCEL_SELECT") }
}
