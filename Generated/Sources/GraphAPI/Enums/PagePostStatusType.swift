/// Values of `page-post.status_type`.
public struct PagePostStatusType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `COMMERCE_SELL_OPTIONS`.
    public static var commerceSellOptions: Self { Self(rawValue: "COMMERCE_SELL_OPTIONS") }
    /// `DRAFT`.
    public static var draft: Self { Self(rawValue: "DRAFT") }
}
