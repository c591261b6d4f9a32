/// Values of `application.supported_platforms`.
public struct ApplicationSupportedPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `WEB`.
    @export(implementation) public static var web: Self { .init(rawValue: "WEB") }
    /// `CANVAS`.
    @export(implementation) public static var canvas: Self { .init(rawValue: "CANVAS") }
    /// `MOBILE_WEB`.
    @export(implementation) public static var mobileWeb: Self { .init(rawValue: "MOBILE_WEB") }
    /// `IPHONE`.
    @export(implementation) public static var iPhone: Self { .init(rawValue: "IPHONE") }
    /// `IPAD`.
    @export(implementation) public static var iPad: Self { .init(rawValue: "IPAD") }
    /// `ANDROID`.
    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    /// `WINDOWS`.
    @export(implementation) public static var windows: Self { .init(rawValue: "WINDOWS") }
    /// `AMAZON`.
    @export(implementation) public static var amazon: Self { .init(rawValue: "AMAZON") }
    /// `SUPPLEMENTARY_IMAGES`.
    @export(implementation) public static var supplementaryImages: Self { .init(rawValue: "SUPPLEMENTARY_IMAGES") }
    /// `GAMEROOM`.
    @export(implementation) public static var gameroom: Self { .init(rawValue: "GAMEROOM") }
    /// `INSTANT_GAME`.
    @export(implementation) public static var instantGame: Self { .init(rawValue: "INSTANT_GAME") }
    /// `OCULUS`.
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
    /// `SAMSUNG`.
    @export(implementation) public static var samsung: Self { .init(rawValue: "SAMSUNG") }
    /// `XIAOMI`.
    @export(implementation) public static var xiaomi: Self { .init(rawValue: "XIAOMI") }
}
