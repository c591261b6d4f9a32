// Made from the values of `ferry.colour` in the reference by graphgen; edits to this file are lost.

/// Values of `ferry.colour`, `harbour/ferries.colour`.
public struct FerryColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var white: Self { .init(rawValue: "WHITE") }
    @export(implementation) public static var blue: Self { .init(rawValue: "BLUE") }
}

/// The values of ``FerryColour``.
public typealias HarbourFerriesColour = FerryColour
