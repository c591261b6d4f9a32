/// Values of `page-post.draft_type`.
public struct PagePostDraftType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `COMMERCE_SELL_OPTIONS`.
    @export(implementation) public static var commerceSellOptions: Self { .init(rawValue: "COMMERCE_SELL_OPTIONS") }
    /// `FOR_SALE_AUTO`.
    @export(implementation) public static var forSaleAuto: Self { .init(rawValue: "FOR_SALE_AUTO") }
}
