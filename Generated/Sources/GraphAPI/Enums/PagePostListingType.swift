/// Values of `page-post.listing_type`.
public struct PagePostListingType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `SINGLE_ITEM`.
    public static var singleItem: Self { Self(rawValue: "SINGLE_ITEM") }
    /// `MULTI_VARIANT`.
    public static var multiVariant: Self { Self(rawValue: "MULTI_VARIANT") }
}
