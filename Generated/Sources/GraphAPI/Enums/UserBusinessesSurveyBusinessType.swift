// Made from the values of `user/businesses.survey_business_type` in the reference by graphgen; edits to this file are lost.

/// Values of `user/businesses.survey_business_type`.
public struct UserBusinessesSurveyBusinessType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var agency: Self { .init(rawValue: "AGENCY") }
    @export(implementation) public static var advertiser: Self { .init(rawValue: "ADVERTISER") }
    @export(implementation) public static var appDeveloper: Self { .init(rawValue: "APP_DEVELOPER") }
    @export(implementation) public static var publisher: Self { .init(rawValue: "PUBLISHER") }
}
