/// Values of `page-post.status_type`.
public struct PagePostStatusType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `COMMERCE_SELL_OPTIONS`.
    @export(implementation) public static var commerceSellOptions: Self { .init(rawValue: "COMMERCE_SELL_OPTIONS") }
    /// `DRAFT`.
    @export(implementation) public static var draft: Self { .init(rawValue: "DRAFT") }
}
