/// Values of `user/businesses.survey_business_type`.
public struct UserBusinessesSurveyBusinessType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `AGENCY`.
    @export(implementation) public static var agency: Self { .init(rawValue: "AGENCY") }
    /// `ADVERTISER`.
    @export(implementation) public static var advertiser: Self { .init(rawValue: "ADVERTISER") }
    /// `APP_DEVELOPER`.
    @export(implementation) public static var appDeveloper: Self { .init(rawValue: "APP_DEVELOPER") }
    /// `PUBLISHER`.
    @export(implementation) public static var publisher: Self { .init(rawValue: "PUBLISHER") }
}
