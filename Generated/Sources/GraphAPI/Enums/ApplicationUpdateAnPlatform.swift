// Made from the values of `application.an_platforms` in the reference by graphgen; edits to this file are lost.

/// Values of `application.an_platforms`.
public struct ApplicationUpdateAnPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    @export(implementation) public static var desktop: Self { .init(rawValue: "DESKTOP") }
    @export(implementation) public static var galaxy: Self { .init(rawValue: "GALAXY") }
    @export(implementation) public static var instantArticles: Self { .init(rawValue: "INSTANT_ARTICLES") }
    @export(implementation) public static var iOS: Self { .init(rawValue: "IOS") }
    @export(implementation) public static var mobileWeb: Self { .init(rawValue: "MOBILE_WEB") }
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var xiaomi: Self { .init(rawValue: "XIAOMI") }
}
