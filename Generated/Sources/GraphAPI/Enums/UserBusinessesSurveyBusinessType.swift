/// Values of `user/businesses.survey_business_type`.
public struct UserBusinessesSurveyBusinessType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `AGENCY`.
    public static var agency: Self { Self(rawValue: "AGENCY") }
    /// `ADVERTISER`.
    public static var advertiser: Self { Self(rawValue: "ADVERTISER") }
    /// `APP_DEVELOPER`.
    public static var appDeveloper: Self { Self(rawValue: "APP_DEVELOPER") }
    /// `PUBLISHER`.
    public static var publisher: Self { Self(rawValue: "PUBLISHER") }
}
