// Made from the values of `page-post.listing_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.listing_type`.
public struct PagePostListingType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var singleItem: Self { .init(rawValue: "SINGLE_ITEM") }
    @export(implementation) public static var multiVariant: Self { .init(rawValue: "MULTI_VARIANT") }
}
