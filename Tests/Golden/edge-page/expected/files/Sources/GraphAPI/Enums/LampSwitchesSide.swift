/// Values of `lamp/switches.side`.
public struct LampSwitchesSide: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `left`.
    public static var left: Self { Self(rawValue: "left") }
    /// `right`.
    public static var right: Self { Self(rawValue: "right") }
}
