// Made from the values of `page-post.parcel_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.parcel_type`.
public struct PagePostParcelType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var uspsLtHalfLbs: Self { .init(rawValue: "USPS_LT_HALF_LBS") }
    @export(implementation) public static var uspsLtThreeLbs: Self { .init(rawValue: "USPS_LT_THREE_LBS") }
    @export(implementation) public static var uspsLtTenLbs: Self { .init(rawValue: "USPS_LT_TEN_LBS") }
    @export(implementation) public static var uspsLtTwentyLbs: Self { .init(rawValue: "USPS_LT_TWENTY_LBS") }
    @export(implementation) public static var overweight: Self { .init(rawValue: "OVERWEIGHT") }
}
