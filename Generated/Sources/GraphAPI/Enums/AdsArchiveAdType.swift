/// Values of `ads_archive.ad_type`.
public struct AdsArchiveAdType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ALL`.
    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    /// `CREDIT_ADS`.
    @export(implementation) public static var creditAds: Self { .init(rawValue: "CREDIT_ADS") }
    /// `EMPLOYMENT_ADS`.
    @export(implementation) public static var employmentAds: Self { .init(rawValue: "EMPLOYMENT_ADS") }
    /// `HOUSING_ADS`.
    @export(implementation) public static var housingAds: Self { .init(rawValue: "HOUSING_ADS") }
    /// `POLITICAL_AND_ISSUE_ADS`.
    @export(implementation) public static var politicalAndIssueAds: Self { .init(rawValue: "POLITICAL_AND_ISSUE_ADS") }
}
