// Made from the values of `page-post.sherlock_used_category_feature` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.sherlock_used_category_feature`.
public struct PagePostSherlockUsedCategoryFeature: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var failed: Self { .init(rawValue: "FAILED") }
    @export(implementation) public static var textOnly: Self { .init(rawValue: "TEXT_ONLY") }
    @export(implementation) public static var imageOnly: Self { .init(rawValue: "IMAGE_ONLY") }
    @export(implementation) public static var imageText: Self { .init(rawValue: "IMAGE_TEXT") }
    @export(implementation) public static var useExistingProduct: Self { .init(rawValue: "USE_EXISTING_PRODUCT") }
}
