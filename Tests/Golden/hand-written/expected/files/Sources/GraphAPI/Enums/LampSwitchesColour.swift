/// Values of `lamp/switches.colour`.
public struct LampSwitchesColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `red`.
    public static var red: Self { Self(rawValue: "red") }
    /// `green`.
    public static var green: Self { Self(rawValue: "green") }
}
