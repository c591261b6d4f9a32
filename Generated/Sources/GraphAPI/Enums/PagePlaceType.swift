/// Values of `page.place_type`.
public struct PagePlaceType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `CITY`.
    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    /// `COUNTRY`.
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    /// `EVENT`.
    @export(implementation) public static var event: Self { .init(rawValue: "EVENT") }
    /// `GEO_ENTITY`.
    @export(implementation) public static var geoEntity: Self { .init(rawValue: "GEO_ENTITY") }
    /// `PLACE`.
    @export(implementation) public static var place: Self { .init(rawValue: "PLACE") }
    /// `RESIDENCE`.
    @export(implementation) public static var residence: Self { .init(rawValue: "RESIDENCE") }
    /// `STATE_PROVINCE`.
    @export(implementation) public static var stateProvince: Self { .init(rawValue: "STATE_PROVINCE") }
    /// `TEXT`.
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
}
