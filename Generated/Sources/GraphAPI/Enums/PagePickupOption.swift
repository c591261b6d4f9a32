/// Values of `page.pickup_options`.
public struct PagePickupOption: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `CURBSIDE`.
    @export(implementation) public static var curbside: Self { .init(rawValue: "CURBSIDE") }
    /// `IN_STORE`.
    @export(implementation) public static var inStore: Self { .init(rawValue: "IN_STORE") }
    /// `OTHER`.
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}
