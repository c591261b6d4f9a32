// Made from the values of `firing.state` in the reference by graphgen; edits to this file are lost.

/// Values of `firing.state`.
public struct FiringState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var planned: Self { .init(rawValue: "PLANNED") }
    @export(implementation) public static var burning: Self { .init(rawValue: "BURNING") }
    @export(implementation) public static var cooling: Self { .init(rawValue: "COOLING") }
    @export(implementation) public static var done: Self { .init(rawValue: "DONE") }
}
