// Made from the values that fields and parameters of `depot` take in the reference, by graphgen; edits to this file are lost.

/// Values of `depot/lockers.size`.
public struct DepotLockersSize: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var tall: Self { .init(rawValue: "tall") }
    @export(implementation) public static var wide: Self { .init(rawValue: "wide") }
}
