/// Values of `lamp/switches.colour`.
public struct LampSwitchesColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `red`.
    @export(implementation) public static var red: Self { .init(rawValue: "red") }
    /// `green`.
    @export(implementation) public static var green: Self { .init(rawValue: "green") }
}
