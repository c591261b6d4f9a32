// Made from the values of `page.place_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page.place_type`.
public struct PagePlaceType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var event: Self { .init(rawValue: "EVENT") }
    @export(implementation) public static var geoEntity: Self { .init(rawValue: "GEO_ENTITY") }
    @export(implementation) public static var place: Self { .init(rawValue: "PLACE") }
    @export(implementation) public static var residence: Self { .init(rawValue: "RESIDENCE") }
    @export(implementation) public static var stateProvince: Self { .init(rawValue: "STATE_PROVINCE") }
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
}
