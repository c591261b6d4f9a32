// Made from the values of `page.parking` in the reference by graphgen; edits to this file are lost.

/// Values of `page.parking`.
public struct PageParkingValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var street: Self { .init(rawValue: "street") }
    @export(implementation) public static var lot: Self { .init(rawValue: "lot") }
    @export(implementation) public static var valet: Self { .init(rawValue: "valet") }
}
