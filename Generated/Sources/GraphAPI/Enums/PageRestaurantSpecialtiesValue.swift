// Made from the values of `page.restaurant_specialties` in the reference by graphgen; edits to this file are lost.

/// Values of `page.restaurant_specialties`.
public struct PageRestaurantSpecialtiesValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var breakfast: Self { .init(rawValue: "breakfast") }
    @export(implementation) public static var lunch: Self { .init(rawValue: "lunch") }
    @export(implementation) public static var dinner: Self { .init(rawValue: "dinner") }
    @export(implementation) public static var coffee: Self { .init(rawValue: "coffee") }
    @export(implementation) public static var drinks: Self { .init(rawValue: "drinks") }
}
