/// Values of `page-post.parcel_type`.
public struct PagePostParcelType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `USPS_LT_HALF_LBS`.
    public static var uspsLtHalfLbs: Self { Self(rawValue: "USPS_LT_HALF_LBS") }
    /// `USPS_LT_THREE_LBS`.
    public static var uspsLtThreeLbs: Self { Self(rawValue: "USPS_LT_THREE_LBS") }
    /// `USPS_LT_TEN_LBS`.
    public static var uspsLtTenLbs: Self { Self(rawValue: "USPS_LT_TEN_LBS") }
    /// `USPS_LT_TWENTY_LBS`.
    public static var uspsLtTwentyLbs: Self { Self(rawValue: "USPS_LT_TWENTY_LBS") }
    /// `OVERWEIGHT`.
    public static var overweight: Self { Self(rawValue: "OVERWEIGHT") }
}
