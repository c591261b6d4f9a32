/// Values of `page.type`.
public struct PagePlaceDataType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `DYNAMIC`.
    @export(implementation) public static var dynamic: Self { .init(rawValue: "DYNAMIC") }
    /// `REALTIME`.
    @export(implementation) public static var realtime: Self { .init(rawValue: "REALTIME") }
    /// `SINGLE`.
    @export(implementation) public static var single: Self { .init(rawValue: "SINGLE") }
}
