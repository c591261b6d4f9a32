// Made from the values of `page-post.draft_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.draft_type`.
public struct PagePostDraftType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var commerceSellOptions: Self { .init(rawValue: "COMMERCE_SELL_OPTIONS") }
    @export(implementation) public static var forSaleAuto: Self { .init(rawValue: "FOR_SALE_AUTO") }
}
