/// Values of `page-post.category_model_source`.
public struct PagePostCategoryModelSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `B2C`.
    public static var b2c: Self { Self(rawValue: "B2C") }
    /// `C2C`.
    public static var c2c: Self { Self(rawValue: "C2C") }
    /// `THIRDPARTY_INGESTION`.
    public static var thirdpartyIngestion: Self { Self(rawValue: "THIRDPARTY_INGESTION") }
    /// `SELLER_SELECTED`.
    public static var sellerSelected: Self { Self(rawValue: "SELLER_SELECTED") }
    /// `AICOMMERCE`.
    public static var aicommerce: Self { Self(rawValue: "AICOMMERCE") }
    /// `JOBS`.
    public static var jobs: Self { Self(rawValue: "JOBS") }
    /// `NSR`.
    public static var nsr: Self { Self(rawValue: "NSR") }
    /// `INTEGRITY`.
    public static var integrity: Self { Self(rawValue: "INTEGRITY") }
    /// `OOPS`.
    public static var oops: Self { Self(rawValue: "OOPS") }
    /// `BLENDED_MODEL`.
    public static var blendedModel: Self { Self(rawValue: "BLENDED_MODEL") }
    /// `RELATED_PRODUCTS`.
    public static var relatedProducts: Self { Self(rawValue: "RELATED_PRODUCTS") }
}
