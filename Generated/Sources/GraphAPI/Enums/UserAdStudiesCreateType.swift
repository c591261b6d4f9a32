// Made from the values of `user/ad_studies.type` in the reference by graphgen; edits to this file are lost.

/// Values of `user/ad_studies.type`.
public struct UserAdStudiesCreateType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var lift: Self { .init(rawValue: "LIFT") }
    @export(implementation) public static var splitTest: Self { .init(rawValue: "SPLIT_TEST") }
    @export(implementation) public static var continuousLiftConfig: Self { .init(rawValue: "CONTINUOUS_LIFT_CONFIG") }
    @export(implementation) public static var geoLift: Self { .init(rawValue: "GEO_LIFT") }
}
