/// Values of `lamp/switches.side`.
public struct LampSwitchesSide: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `left`.
    @export(implementation) public static var left: Self { .init(rawValue: "left") }
    /// `right`.
    @export(implementation) public static var right: Self { .init(rawValue: "right") }
}
