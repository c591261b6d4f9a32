// Made from the values of `page.differently_open_offerings` in the reference by graphgen; edits to this file are lost.

/// Values of `page.differently_open_offerings`.
public struct PageDifferentlyOpenOfferings: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var onlineServices: Self { .init(rawValue: "ONLINE_SERVICES") }
    @export(implementation) public static var delivery: Self { .init(rawValue: "DELIVERY") }
    @export(implementation) public static var pickup: Self { .init(rawValue: "PICKUP") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}
