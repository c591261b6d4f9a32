/// Values of `page-post.shipping_services`.
public struct PagePostShippingService: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `USPS_PRIORITY`.
    @export(implementation) public static var uspsPriority: Self { .init(rawValue: "USPS_PRIORITY") }
    /// `USPS_PRIORITY_EXPRESS`.
    @export(implementation) public static var uspsPriorityExpress: Self { .init(rawValue: "USPS_PRIORITY_EXPRESS") }
    /// `USPS_FIRST`.
    @export(implementation) public static var uspsFirst: Self { .init(rawValue: "USPS_FIRST") }
    /// `USPS_PARCEL_SELECT`.
    @export(implementation) public static var uspsParcelSelect: Self { .init(rawValue: "USPS_PARCEL_SELECT") }
}
