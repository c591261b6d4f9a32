// Made from the values that fields and parameters of `lamp` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lamp/switches.side`.
public struct LampSwitchesSide: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var left: Self { .init(rawValue: "left") }
    @export(implementation) public static var right: Self { .init(rawValue: "right") }
}
