// Made from the values of `page-post.include_listing_info_in_rating` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.include_listing_info_in_rating`.
public struct PagePostIncludeListingInfoInRating: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enableIncludeListingInfoInRating: Self { .init(rawValue: "ENABLE_INCLUDE_LISTING_INFO_IN_RATING") }
    @export(implementation) public static var disableIncludeListingInfoInRating: Self { .init(rawValue: "DISABLE_INCLUDE_LISTING_INFO_IN_RATING") }
}
