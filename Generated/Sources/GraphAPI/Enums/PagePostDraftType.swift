/// Values of `page-post.draft_type`.
public struct PagePostDraftType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `COMMERCE_SELL_OPTIONS`.
    public static var commerceSellOptions: Self { Self(rawValue: "COMMERCE_SELL_OPTIONS") }
    /// `FOR_SALE_AUTO`.
    public static var forSaleAuto: Self { Self(rawValue: "FOR_SALE_AUTO") }
}
