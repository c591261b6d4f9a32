/// Values of `page.differently_open_offerings`.
public struct PageDifferentlyOpenOfferings: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ONLINE_SERVICES`.
    @export(implementation) public static var onlineServices: Self { .init(rawValue: "ONLINE_SERVICES") }
    /// `DELIVERY`.
    @export(implementation) public static var delivery: Self { .init(rawValue: "DELIVERY") }
    /// `PICKUP`.
    @export(implementation) public static var pickup: Self { .init(rawValue: "PICKUP") }
    /// `OTHER`.
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}
