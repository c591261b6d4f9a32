// Made from the values of `ads_archive.ad_type` in the reference by graphgen; edits to this file are lost.

/// Values of `ads_archive.ad_type`.
public struct AdsArchiveAdType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var creditAds: Self { .init(rawValue: "CREDIT_ADS") }
    @export(implementation) public static var employmentAds: Self { .init(rawValue: "EMPLOYMENT_ADS") }
    @export(implementation) public static var housingAds: Self { .init(rawValue: "HOUSING_ADS") }
    @export(implementation) public static var politicalAndIssueAds: Self { .init(rawValue: "POLITICAL_AND_ISSUE_ADS") }
}
