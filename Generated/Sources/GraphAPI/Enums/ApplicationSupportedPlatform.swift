// Made from the values of `application.supported_platforms` in the reference by graphgen; edits to this file are lost.

/// Values of `application.supported_platforms`.
public struct ApplicationSupportedPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var web: Self { .init(rawValue: "WEB") }
    @export(implementation) public static var canvas: Self { .init(rawValue: "CANVAS") }
    @export(implementation) public static var mobileWeb: Self { .init(rawValue: "MOBILE_WEB") }
    @export(implementation) public static var iPhone: Self { .init(rawValue: "IPHONE") }
    @export(implementation) public static var iPad: Self { .init(rawValue: "IPAD") }
    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    @export(implementation) public static var windows: Self { .init(rawValue: "WINDOWS") }
    @export(implementation) public static var amazon: Self { .init(rawValue: "AMAZON") }
    @export(implementation) public static var supplementaryImages: Self { .init(rawValue: "SUPPLEMENTARY_IMAGES") }
    @export(implementation) public static var gameroom: Self { .init(rawValue: "GAMEROOM") }
    @export(implementation) public static var instantGame: Self { .init(rawValue: "INSTANT_GAME") }
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
    @export(implementation) public static var samsung: Self { .init(rawValue: "SAMSUNG") }
    @export(implementation) public static var xiaomi: Self { .init(rawValue: "XIAOMI") }
}
