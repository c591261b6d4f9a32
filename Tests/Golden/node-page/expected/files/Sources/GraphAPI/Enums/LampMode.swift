/// Values of `lamp.mode`.
public struct LampMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `off`.
    @export(implementation) public static var off: Self { .init(rawValue: "off") }
    /// `on`.
    @export(implementation) public static var on: Self { .init(rawValue: "on") }
    /// `party_mode`.
    @export(implementation) public static var partyMode: Self { .init(rawValue: "party_mode") }
}
