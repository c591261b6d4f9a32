/// Values of `lamp.shape`.
public struct LampShape: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `GLOBE`.
    @export(implementation) public static var globe: Self { .init(rawValue: "GLOBE") }
    /// `CANDLE`.
    @export(implementation) public static var candle: Self { .init(rawValue: "CANDLE") }
}
