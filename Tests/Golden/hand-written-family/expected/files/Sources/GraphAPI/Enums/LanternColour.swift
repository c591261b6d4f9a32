/// Values of `lantern.colour`.
public struct LanternColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `WHITE`.
    @export(implementation) public static var white: Self { .init(rawValue: "WHITE") }
    /// `RED`.
    @export(implementation) public static var red: Self { .init(rawValue: "RED") }
    /// `GREEN`.
    @export(implementation) public static var green: Self { .init(rawValue: "GREEN") }
}
