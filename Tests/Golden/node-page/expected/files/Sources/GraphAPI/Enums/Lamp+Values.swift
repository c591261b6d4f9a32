// Made from the values that fields and parameters of `lamp` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lamp.mode`.
public struct LampMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var off: Self { .init(rawValue: "off") }
    @export(implementation) public static var on: Self { .init(rawValue: "on") }
    @export(implementation) public static var partyMode: Self { .init(rawValue: "party_mode") }
}
