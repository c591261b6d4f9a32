// Made from the values that fields and parameters of `firing` take in the reference, by graphgen; edits to this file are lost.

/// Values of `firing.state`.
public struct FiringState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var planned: Self { .init(rawValue: "PLANNED") }
    @export(implementation) public static var burning: Self { .init(rawValue: "BURNING") }
    @export(implementation) public static var cooling: Self { .init(rawValue: "COOLING") }
    @export(implementation) public static var done: Self { .init(rawValue: "DONE") }
}

/// Values of `firing.state`, `kiln/firings.state`.
public struct FiringUpdateState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var planned: Self { .init(rawValue: "PLANNED") }
    @export(implementation) public static var done: Self { .init(rawValue: "DONE") }
}

/// The values of ``FiringUpdateState``.
public typealias KilnFiringsState = FiringUpdateState
