/// Values of `page.options_format`.
public struct PageOptionsFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TEXT`.
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    /// `CAROUSEL`.
    @export(implementation) public static var carousel: Self { .init(rawValue: "CAROUSEL") }
}
