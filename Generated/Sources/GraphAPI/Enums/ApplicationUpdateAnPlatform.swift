/// Values of `application.an_platforms`.
public struct ApplicationUpdateAnPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ANDROID`.
    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    /// `DESKTOP`.
    @export(implementation) public static var desktop: Self { .init(rawValue: "DESKTOP") }
    /// `GALAXY`.
    @export(implementation) public static var galaxy: Self { .init(rawValue: "GALAXY") }
    /// `INSTANT_ARTICLES`.
    @export(implementation) public static var instantArticles: Self { .init(rawValue: "INSTANT_ARTICLES") }
    /// `IOS`.
    @export(implementation) public static var iOS: Self { .init(rawValue: "IOS") }
    /// `MOBILE_WEB`.
    @export(implementation) public static var mobileWeb: Self { .init(rawValue: "MOBILE_WEB") }
    /// `OCULUS`.
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
    /// `UNKNOWN`.
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    /// `XIAOMI`.
    @export(implementation) public static var xiaomi: Self { .init(rawValue: "XIAOMI") }
}
