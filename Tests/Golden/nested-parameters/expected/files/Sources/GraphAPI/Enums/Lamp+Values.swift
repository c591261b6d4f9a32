// Made from the values that fields and parameters of `lamp` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lamp.shape`.
public struct LampShape: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var globe: Self { .init(rawValue: "GLOBE") }
    @export(implementation) public static var candle: Self { .init(rawValue: "CANDLE") }
}
