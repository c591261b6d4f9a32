/// Values of `firing.state`.
public struct FiringState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `PLANNED`.
    @export(implementation) public static var planned: Self { .init(rawValue: "PLANNED") }
    /// `BURNING`.
    @export(implementation) public static var burning: Self { .init(rawValue: "BURNING") }
    /// `COOLING`.
    @export(implementation) public static var cooling: Self { .init(rawValue: "COOLING") }
    /// `DONE`.
    @export(implementation) public static var done: Self { .init(rawValue: "DONE") }
}
