/// Values of `page.model`.
public struct PageModel: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ARABIC`.
    @export(implementation) public static var arabic: Self { .init(rawValue: "ARABIC") }
    /// `CHINESE`.
    @export(implementation) public static var chinese: Self { .init(rawValue: "CHINESE") }
    /// `CROATIAN`.
    @export(implementation) public static var croatian: Self { .init(rawValue: "CROATIAN") }
    /// `CUSTOM`.
    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    /// `DANISH`.
    @export(implementation) public static var danish: Self { .init(rawValue: "DANISH") }
    /// `DUTCH`.
    @export(implementation) public static var dutch: Self { .init(rawValue: "DUTCH") }
    /// `ENGLISH`.
    @export(implementation) public static var english: Self { .init(rawValue: "ENGLISH") }
    /// `FRENCH_STANDARD`.
    @export(implementation) public static var frenchStandard: Self { .init(rawValue: "FRENCH_STANDARD") }
    /// `GEORGIAN`.
    @export(implementation) public static var georgian: Self { .init(rawValue: "GEORGIAN") }
    /// `GERMAN_STANDARD`.
    @export(implementation) public static var germanStandard: Self { .init(rawValue: "GERMAN_STANDARD") }
    /// `GREEK`.
    @export(implementation) public static var greek: Self { .init(rawValue: "GREEK") }
    /// `HEBREW`.
    @export(implementation) public static var hebrew: Self { .init(rawValue: "HEBREW") }
    /// `HUNGARIAN`.
    @export(implementation) public static var hungarian: Self { .init(rawValue: "HUNGARIAN") }
    /// `IRISH`.
    @export(implementation) public static var irish: Self { .init(rawValue: "IRISH") }
    /// `ITALIAN_STANDARD`.
    @export(implementation) public static var italianStandard: Self { .init(rawValue: "ITALIAN_STANDARD") }
    /// `KOREAN`.
    @export(implementation) public static var korean: Self { .init(rawValue: "KOREAN") }
    /// `NORWEGIAN_BOKMAL`.
    @export(implementation) public static var norwegianBokmal: Self { .init(rawValue: "NORWEGIAN_BOKMAL") }
    /// `POLISH`.
    @export(implementation) public static var polish: Self { .init(rawValue: "POLISH") }
    /// `PORTUGUESE`.
    @export(implementation) public static var portuguese: Self { .init(rawValue: "PORTUGUESE") }
    /// `ROMANIAN`.
    @export(implementation) public static var romanian: Self { .init(rawValue: "ROMANIAN") }
    /// `SPANISH`.
    @export(implementation) public static var spanish: Self { .init(rawValue: "SPANISH") }
    /// `SWEDISH`.
    @export(implementation) public static var swedish: Self { .init(rawValue: "SWEDISH") }
    /// `VIETNAMESE`.
    @export(implementation) public static var vietnamese: Self { .init(rawValue: "VIETNAMESE") }
}
