// Made from the values of `page-post.shipping_services` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.shipping_services`.
public struct PagePostShippingService: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var uspsPriority: Self { .init(rawValue: "USPS_PRIORITY") }
    @export(implementation) public static var uspsPriorityExpress: Self { .init(rawValue: "USPS_PRIORITY_EXPRESS") }
    @export(implementation) public static var uspsFirst: Self { .init(rawValue: "USPS_FIRST") }
    @export(implementation) public static var uspsParcelSelect: Self { .init(rawValue: "USPS_PARCEL_SELECT") }
}
