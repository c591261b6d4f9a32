/// Values of `page-post.category_source`.
public struct PagePostCategorySource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TEXT`.
    public static var text: Self { Self(rawValue: "TEXT") }
    /// `IMAGE`.
    public static var image: Self { Self(rawValue: "IMAGE") }
    /// `IMAGE_TEXT`.
    public static var imageText: Self { Self(rawValue: "IMAGE_TEXT") }
    /// `IMAGE_TEXT_DOCNN`.
    public static var imageTextDocnn: Self { Self(rawValue: "IMAGE_TEXT_DOCNN") }
    /// `PAGE_ID`.
    public static var pageID: Self { Self(rawValue: "PAGE_ID") }
    /// `TITLE_REGEX`.
    public static var titleRegex: Self { Self(rawValue: "TITLE_REGEX") }
    /// `CLASSIFY_RULE`.
    public static var classifyRule: Self { Self(rawValue: "CLASSIFY_RULE") }
    /// `CATALOG_BERT_CLASSIFY_RULE`.
    public static var catalogBertClassifyRule: Self { Self(rawValue: "CATALOG_BERT_CLASSIFY_RULE") }
    /// `HUMAN_VERIFIED`.
    public static var humanVerified: Self { Self(rawValue: "HUMAN_VERIFIED") }
    /// `SELLER_SELECTED`.
    public static var sellerSelected: Self { Self(rawValue: "SELLER_SELECTED") }
    /// `USE_EXISTING_PRODUCT`.
    public static var useExistingProduct: Self { Self(rawValue: "USE_EXISTING_PRODUCT") }
    /// `COMPOSER`.
    public static var composer: Self { Self(rawValue: "COMPOSER") }
    /// `HUMAN_MAPPING`.
    public static var humanMapping: Self { Self(rawValue: "HUMAN_MAPPING") }
    /// `PARTNER_INGESTION`.
    public static var partnerIngestion: Self { Self(rawValue: "PARTNER_INGESTION") }
    /// `MERCHANT_GOOGLE_CATEGORY`.
    public static var merchantGoogleCategory: Self { Self(rawValue: "MERCHANT_GOOGLE_CATEGORY") }
    /// `BUSINESS_DIRECT`.
    public static var businessDirect: Self { Self(rawValue: "BUSINESS_DIRECT") }
    /// `MEGA_TAXON`.
    public static var megaTaxon: Self { Self(rawValue: "MEGA_TAXON") }
    /// `SHOPS`.
    public static var shops: Self { Self(rawValue: "SHOPS") }
    /// `MOTORS_ATTRIBUTES_C2C`.
    public static var motorsAttributesC2c: Self { Self(rawValue: "MOTORS_ATTRIBUTES_C2C") }
    /// `CATALOG_BERT`.
    public static var catalogBert: Self { Self(rawValue: "CATALOG_BERT") }
    /// `CATALOG_BERT_ONLINE`.
    public static var catalogBertOnline: Self { Self(rawValue: "CATALOG_BERT_ONLINE") }
    /// `ATTR_GENDER_F249720567`.
    public static var attrGenderF249720567: Self { Self(rawValue: "ATTR_GENDER_F249720567") }
    /// `JOBS_TITLE_TAXONOMY_MAPPING`.
    public static var jobsTitleTaxonomyMapping: Self { Self(rawValue: "JOBS_TITLE_TAXONOMY_MAPPING") }
    /// `CATALOG_BERT_FULL_FPT`.
    public static var catalogBertFullFpt: Self { Self(rawValue: "CATALOG_BERT_FULL_FPT") }
    /// `CATALOG_BERT_I18N`.
    public static var catalogBertI18n: Self { Self(rawValue: "CATALOG_BERT_I18N") }
    /// `CATALOG_MMF_FULL_FPT`.
    public static var catalogMmfFullFpt: Self { Self(rawValue: "CATALOG_MMF_FULL_FPT") }
    /// `SCALE_AI`.
    public static var scaleAi: Self { Self(rawValue: "SCALE_AI") }
    /// `CATALOG_MMF_FULL_FPT_WITH_OVERRIDE`.
    public static var catalogMmfFullFptWithOverride: Self { Self(rawValue: "CATALOG_MMF_FULL_FPT_WITH_OVERRIDE") }
}
