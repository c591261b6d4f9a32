/// Values of `page.parking`.
public struct PageParkingValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `street`.
    @export(implementation) public static var street: Self { .init(rawValue: "street") }
    /// `lot`.
    @export(implementation) public static var lot: Self { .init(rawValue: "lot") }
    /// `valet`.
    @export(implementation) public static var valet: Self { .init(rawValue: "valet") }
}
