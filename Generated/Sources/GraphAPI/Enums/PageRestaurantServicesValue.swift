/// Values of `page.restaurant_services`.
public struct PageRestaurantServicesValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `reserve`.
    @export(implementation) public static var reserve: Self { .init(rawValue: "reserve") }
    /// `walkins`.
    @export(implementation) public static var walkins: Self { .init(rawValue: "walkins") }
    /// `groups`.
    @export(implementation) public static var groups: Self { .init(rawValue: "groups") }
    /// `kids`.
    @export(implementation) public static var kids: Self { .init(rawValue: "kids") }
    /// `takeout`.
    @export(implementation) public static var takeout: Self { .init(rawValue: "takeout") }
    /// `delivery`.
    @export(implementation) public static var delivery: Self { .init(rawValue: "delivery") }
    /// `catering`.
    @export(implementation) public static var catering: Self { .init(rawValue: "catering") }
    /// `waiter`.
    @export(implementation) public static var waiter: Self { .init(rawValue: "waiter") }
    /// `outdoor`.
    @export(implementation) public static var outdoor: Self { .init(rawValue: "outdoor") }
}
