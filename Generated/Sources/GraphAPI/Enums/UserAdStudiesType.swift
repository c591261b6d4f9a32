/// Values of `user/ad_studies.type`.
public struct UserAdStudiesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `SALES`.
    @export(implementation) public static var sales: Self { .init(rawValue: "SALES") }
    /// `NONSALES`.
    @export(implementation) public static var nonsales: Self { .init(rawValue: "NONSALES") }
    /// `MAE`.
    @export(implementation) public static var mae: Self { .init(rawValue: "MAE") }
    /// `TELCO`.
    @export(implementation) public static var telco: Self { .init(rawValue: "TELCO") }
    /// `FTL`.
    @export(implementation) public static var ftl: Self { .init(rawValue: "FTL") }
    /// `MAI`.
    @export(implementation) public static var mai: Self { .init(rawValue: "MAI") }
    /// `PARTNER`.
    @export(implementation) public static var partner: Self { .init(rawValue: "PARTNER") }
    /// `BRANDLIFT`.
    @export(implementation) public static var brandlift: Self { .init(rawValue: "BRANDLIFT") }
    /// `BRAND`.
    @export(implementation) public static var brand: Self { .init(rawValue: "BRAND") }
    /// `MPC_CONVERSION`.
    @export(implementation) public static var mpcConversion: Self { .init(rawValue: "MPC_CONVERSION") }
    /// `CONVERSIONS`.
    @export(implementation) public static var conversions: Self { .init(rawValue: "CONVERSIONS") }
}
