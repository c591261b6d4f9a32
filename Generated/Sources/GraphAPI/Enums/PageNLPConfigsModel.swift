// Made from the values of `page/nlp_configs.model` in the reference by graphgen; edits to this file are lost.

/// Values of `page/nlp_configs.model`.
public struct PageNLPConfigsModel: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var arabic: Self { .init(rawValue: "ARABIC") }
    @export(implementation) public static var chinese: Self { .init(rawValue: "CHINESE") }
    @export(implementation) public static var croatian: Self { .init(rawValue: "CROATIAN") }
    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    @export(implementation) public static var danish: Self { .init(rawValue: "DANISH") }
    @export(implementation) public static var dutch: Self { .init(rawValue: "DUTCH") }
    @export(implementation) public static var english: Self { .init(rawValue: "ENGLISH") }
    @export(implementation) public static var frenchStandard: Self { .init(rawValue: "FRENCH_STANDARD") }
    @export(implementation) public static var georgian: Self { .init(rawValue: "GEORGIAN") }
    @export(implementation) public static var germanStandard: Self { .init(rawValue: "GERMAN_STANDARD") }
    @export(implementation) public static var greek: Self { .init(rawValue: "GREEK") }
    @export(implementation) public static var hebrew: Self { .init(rawValue: "HEBREW") }
    @export(implementation) public static var hungarian: Self { .init(rawValue: "HUNGARIAN") }
    @export(implementation) public static var irish: Self { .init(rawValue: "IRISH") }
    @export(implementation) public static var italianStandard: Self { .init(rawValue: "ITALIAN_STANDARD") }
    @export(implementation) public static var korean: Self { .init(rawValue: "KOREAN") }
    @export(implementation) public static var norwegianBokmal: Self { .init(rawValue: "NORWEGIAN_BOKMAL") }
    @export(implementation) public static var polish: Self { .init(rawValue: "POLISH") }
    @export(implementation) public static var portuguese: Self { .init(rawValue: "PORTUGUESE") }
    @export(implementation) public static var romanian: Self { .init(rawValue: "ROMANIAN") }
    @export(implementation) public static var spanish: Self { .init(rawValue: "SPANISH") }
    @export(implementation) public static var swedish: Self { .init(rawValue: "SWEDISH") }
    @export(implementation) public static var vietnamese: Self { .init(rawValue: "VIETNAMESE") }
}
