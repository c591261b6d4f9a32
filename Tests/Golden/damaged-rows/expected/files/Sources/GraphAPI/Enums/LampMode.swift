/// Values of `lamp.mode`.
public struct LampMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `off`.
    public static var off: Self { Self(rawValue: "off") }
    /// `on`.
    public static var on: Self { Self(rawValue: "on") }
}
