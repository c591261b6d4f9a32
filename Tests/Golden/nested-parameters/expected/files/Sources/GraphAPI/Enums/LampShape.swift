/// Values of `lamp.shape`.
public struct LampShape: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `GLOBE`.
    public static var globe: Self { Self(rawValue: "GLOBE") }
    /// `CANDLE`.
    public static var candle: Self { Self(rawValue: "CANDLE") }
}
