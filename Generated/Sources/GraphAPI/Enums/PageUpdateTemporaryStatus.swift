// Made from the values of `page.temporary_status` in the reference by graphgen; edits to this file are lost.

/// Values of `page.temporary_status`.
public struct PageUpdateTemporaryStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var differentlyOpen: Self { .init(rawValue: "DIFFERENTLY_OPEN") }
    @export(implementation) public static var temporarilyClosed: Self { .init(rawValue: "TEMPORARILY_CLOSED") }
    @export(implementation) public static var operatingAsUsual: Self { .init(rawValue: "OPERATING_AS_USUAL") }
    @export(implementation) public static var noData: Self { .init(rawValue: "NO_DATA") }
}
