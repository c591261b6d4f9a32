/// Values of `page-post.category_model_source`.
public struct PagePostCategoryModelSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `B2C`.
    @export(implementation) public static var b2c: Self { .init(rawValue: "B2C") }
    /// `C2C`.
    @export(implementation) public static var c2c: Self { .init(rawValue: "C2C") }
    /// `THIRDPARTY_INGESTION`.
    @export(implementation) public static var thirdpartyIngestion: Self { .init(rawValue: "THIRDPARTY_INGESTION") }
    /// `SELLER_SELECTED`.
    @export(implementation) public static var sellerSelected: Self { .init(rawValue: "SELLER_SELECTED") }
    /// `AICOMMERCE`.
    @export(implementation) public static var aicommerce: Self { .init(rawValue: "AICOMMERCE") }
    /// `JOBS`.
    @export(implementation) public static var jobs: Self { .init(rawValue: "JOBS") }
    /// `NSR`.
    @export(implementation) public static var nsr: Self { .init(rawValue: "NSR") }
    /// `INTEGRITY`.
    @export(implementation) public static var integrity: Self { .init(rawValue: "INTEGRITY") }
    /// `OOPS`.
    @export(implementation) public static var oops: Self { .init(rawValue: "OOPS") }
    /// `BLENDED_MODEL`.
    @export(implementation) public static var blendedModel: Self { .init(rawValue: "BLENDED_MODEL") }
    /// `RELATED_PRODUCTS`.
    @export(implementation) public static var relatedProducts: Self { .init(rawValue: "RELATED_PRODUCTS") }
}
