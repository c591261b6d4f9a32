// Made from the values of `page-post.status_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.status_type`.
public struct PagePostStatusType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var commerceSellOptions: Self { .init(rawValue: "COMMERCE_SELL_OPTIONS") }
    @export(implementation) public static var draft: Self { .init(rawValue: "DRAFT") }
}
