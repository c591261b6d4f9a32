// Made from the values that fields and parameters of `lamp` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lamp/switches.colour`.
public struct LampSwitchesColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var red: Self { .init(rawValue: "red") }
    @export(implementation) public static var green: Self { .init(rawValue: "green") }
}
