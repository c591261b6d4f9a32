/// Values of `page.restaurant_specialties`.
public struct PageRestaurantSpecialtiesValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `breakfast`.
    @export(implementation) public static var breakfast: Self { .init(rawValue: "breakfast") }
    /// `lunch`.
    @export(implementation) public static var lunch: Self { .init(rawValue: "lunch") }
    /// `dinner`.
    @export(implementation) public static var dinner: Self { .init(rawValue: "dinner") }
    /// `coffee`.
    @export(implementation) public static var coffee: Self { .init(rawValue: "coffee") }
    /// `drinks`.
    @export(implementation) public static var drinks: Self { .init(rawValue: "drinks") }
}
