// Made from the values of `page.restaurant_services` in the reference by graphgen; edits to this file are lost.

/// Values of `page.restaurant_services`.
public struct PageRestaurantServicesValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var reserve: Self { .init(rawValue: "reserve") }
    @export(implementation) public static var walkins: Self { .init(rawValue: "walkins") }
    @export(implementation) public static var groups: Self { .init(rawValue: "groups") }
    @export(implementation) public static var kids: Self { .init(rawValue: "kids") }
    @export(implementation) public static var takeout: Self { .init(rawValue: "takeout") }
    @export(implementation) public static var delivery: Self { .init(rawValue: "delivery") }
    @export(implementation) public static var catering: Self { .init(rawValue: "catering") }
    @export(implementation) public static var waiter: Self { .init(rawValue: "waiter") }
    @export(implementation) public static var outdoor: Self { .init(rawValue: "outdoor") }
}
