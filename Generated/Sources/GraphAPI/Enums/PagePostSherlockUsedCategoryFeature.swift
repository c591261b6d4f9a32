/// Values of `page-post.sherlock_used_category_feature`.
public struct PagePostSherlockUsedCategoryFeature: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// `TEXT_ONLY`.
    public static var textOnly: Self { Self(rawValue: "TEXT_ONLY") }
    /// `IMAGE_ONLY`.
    public static var imageOnly: Self { Self(rawValue: "IMAGE_ONLY") }
    /// `IMAGE_TEXT`.
    public static var imageText: Self { Self(rawValue: "IMAGE_TEXT") }
    /// `USE_EXISTING_PRODUCT`.
    public static var useExistingProduct: Self { Self(rawValue: "USE_EXISTING_PRODUCT") }
}
