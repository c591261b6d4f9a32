/// Values of `ferry.colour`.
public struct FerryColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `WHITE`.
    @export(implementation) public static var white: Self { .init(rawValue: "WHITE") }
    /// `BLUE`.
    @export(implementation) public static var blue: Self { .init(rawValue: "BLUE") }
}
