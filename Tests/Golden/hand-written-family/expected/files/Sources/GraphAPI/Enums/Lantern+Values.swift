// Made from the values that fields and parameters of `lantern` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lantern.colour`.
public struct LanternColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var white: Self { .init(rawValue: "WHITE") }
    @export(implementation) public static var red: Self { .init(rawValue: "RED") }
    @export(implementation) public static var green: Self { .init(rawValue: "GREEN") }
}
