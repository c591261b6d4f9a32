// Made from the values of `page-post.category_source` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.category_source`.
public struct PagePostCategorySource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var imageText: Self { .init(rawValue: "IMAGE_TEXT") }
    @export(implementation) public static var imageTextDocnn: Self { .init(rawValue: "IMAGE_TEXT_DOCNN") }
    @export(implementation) public static var pageID: Self { .init(rawValue: "PAGE_ID") }
    @export(implementation) public static var titleRegex: Self { .init(rawValue: "TITLE_REGEX") }
    @export(implementation) public static var classifyRule: Self { .init(rawValue: "CLASSIFY_RULE") }
    @export(implementation) public static var catalogBertClassifyRule: Self { .init(rawValue: "CATALOG_BERT_CLASSIFY_RULE") }
    @export(implementation) public static var humanVerified: Self { .init(rawValue: "HUMAN_VERIFIED") }
    @export(implementation) public static var sellerSelected: Self { .init(rawValue: "SELLER_SELECTED") }
    @export(implementation) public static var useExistingProduct: Self { .init(rawValue: "USE_EXISTING_PRODUCT") }
    @export(implementation) public static var composer: Self { .init(rawValue: "COMPOSER") }
    @export(implementation) public static var humanMapping: Self { .init(rawValue: "HUMAN_MAPPING") }
    @export(implementation) public static var partnerIngestion: Self { .init(rawValue: "PARTNER_INGESTION") }
    @export(implementation) public static var merchantGoogleCategory: Self { .init(rawValue: "MERCHANT_GOOGLE_CATEGORY") }
    @export(implementation) public static var businessDirect: Self { .init(rawValue: "BUSINESS_DIRECT") }
    @export(implementation) public static var megaTaxon: Self { .init(rawValue: "MEGA_TAXON") }
    @export(implementation) public static var shops: Self { .init(rawValue: "SHOPS") }
    @export(implementation) public static var motorsAttributesC2c: Self { .init(rawValue: "MOTORS_ATTRIBUTES_C2C") }
    @export(implementation) public static var catalogBert: Self { .init(rawValue: "CATALOG_BERT") }
    @export(implementation) public static var catalogBertOnline: Self { .init(rawValue: "CATALOG_BERT_ONLINE") }
    @export(implementation) public static var attrGenderF249720567: Self { .init(rawValue: "ATTR_GENDER_F249720567") }
    @export(implementation) public static var jobsTitleTaxonomyMapping: Self { .init(rawValue: "JOBS_TITLE_TAXONOMY_MAPPING") }
    @export(implementation) public static var catalogBertFullFpt: Self { .init(rawValue: "CATALOG_BERT_FULL_FPT") }
    @export(implementation) public static var catalogBertI18n: Self { .init(rawValue: "CATALOG_BERT_I18N") }
    @export(implementation) public static var catalogMmfFullFpt: Self { .init(rawValue: "CATALOG_MMF_FULL_FPT") }
    @export(implementation) public static var scaleAi: Self { .init(rawValue: "SCALE_AI") }
    @export(implementation) public static var catalogMmfFullFptWithOverride: Self { .init(rawValue: "CATALOG_MMF_FULL_FPT_WITH_OVERRIDE") }
}
