// Made from the values of `page.temporary_status` in the reference by graphgen; edits to this file are lost.

/// Values of `page.temporary_status`.
public struct PageTemporaryStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var differentlyOpen: Self { .init(rawValue: "differently_open") }
    @export(implementation) public static var temporarilyClosed: Self { .init(rawValue: "temporarily_closed") }
    @export(implementation) public static var operatingAsUsual: Self { .init(rawValue: "operating_as_usual") }
    @export(implementation) public static var noData: Self { .init(rawValue: "no_data") }
}
