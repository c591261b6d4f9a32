/// Values of `lamp.crop`.
public struct LampCrop: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `191x100`.
    public static var _191x100: Self { Self(rawValue: "191x100") }
    /// `13`.
    public static var _13: Self { Self(rawValue: "13") }
    /// `-1`.
    public static var minus1: Self { Self(rawValue: "-1") }
}
