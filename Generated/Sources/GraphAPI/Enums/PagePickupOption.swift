// Made from the values of `page.pickup_options` in the reference by graphgen; edits to this file are lost.

/// Values of `page.pickup_options`.
public struct PagePickupOption: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var curbside: Self { .init(rawValue: "CURBSIDE") }
    @export(implementation) public static var inStore: Self { .init(rawValue: "IN_STORE") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}
