// Made from the values of `user/ad_studies.type` in the reference by graphgen; edits to this file are lost.

/// Values of `user/ad_studies.type`.
public struct UserAdStudiesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var sales: Self { .init(rawValue: "SALES") }
    @export(implementation) public static var nonsales: Self { .init(rawValue: "NONSALES") }
    @export(implementation) public static var mae: Self { .init(rawValue: "MAE") }
    @export(implementation) public static var telco: Self { .init(rawValue: "TELCO") }
    @export(implementation) public static var ftl: Self { .init(rawValue: "FTL") }
    @export(implementation) public static var mai: Self { .init(rawValue: "MAI") }
    @export(implementation) public static var partner: Self { .init(rawValue: "PARTNER") }
    @export(implementation) public static var brandlift: Self { .init(rawValue: "BRANDLIFT") }
    @export(implementation) public static var brand: Self { .init(rawValue: "BRAND") }
    @export(implementation) public static var mpcConversion: Self { .init(rawValue: "MPC_CONVERSION") }
    @export(implementation) public static var conversions: Self { .init(rawValue: "CONVERSIONS") }
}
