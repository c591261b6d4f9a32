/// Values of `user/ad_studies.type`.
public struct UserAdStudiesCreateType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `LIFT`.
    @export(implementation) public static var lift: Self { .init(rawValue: "LIFT") }
    /// `SPLIT_TEST`.
    @export(implementation) public static var splitTest: Self { .init(rawValue: "SPLIT_TEST") }
    /// `CONTINUOUS_LIFT_CONFIG`.
    @export(implementation) public static var continuousLiftConfig: Self { .init(rawValue: "CONTINUOUS_LIFT_CONFIG") }
    /// `GEO_LIFT`.
    @export(implementation) public static var geoLift: Self { .init(rawValue: "GEO_LIFT") }
}
