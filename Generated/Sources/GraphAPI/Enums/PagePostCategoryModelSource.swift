// Made from the values of `page-post.category_model_source` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.category_model_source`.
public struct PagePostCategoryModelSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var b2c: Self { .init(rawValue: "B2C") }
    @export(implementation) public static var c2c: Self { .init(rawValue: "C2C") }
    @export(implementation) public static var thirdpartyIngestion: Self { .init(rawValue: "THIRDPARTY_INGESTION") }
    @export(implementation) public static var sellerSelected: Self { .init(rawValue: "SELLER_SELECTED") }
    @export(implementation) public static var aicommerce: Self { .init(rawValue: "AICOMMERCE") }
    @export(implementation) public static var jobs: Self { .init(rawValue: "JOBS") }
    @export(implementation) public static var nsr: Self { .init(rawValue: "NSR") }
    @export(implementation) public static var integrity: Self { .init(rawValue: "INTEGRITY") }
    @export(implementation) public static var oops: Self { .init(rawValue: "OOPS") }
    @export(implementation) public static var blendedModel: Self { .init(rawValue: "BLENDED_MODEL") }
    @export(implementation) public static var relatedProducts: Self { .init(rawValue: "RELATED_PRODUCTS") }
}
