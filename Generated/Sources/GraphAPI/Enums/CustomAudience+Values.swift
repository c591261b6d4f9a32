// Made from the values that fields and parameters of `custom-audience` take in the reference, by graphgen; edits to this file are lost.

/// Values of `custom-audience/users.sub_type`.
public struct CustomAudienceUsersSubType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var anything: Self { .init(rawValue: "ANYTHING") }
    @export(implementation) public static var nothing: Self { .init(rawValue: "NOTHING") }
    @export(implementation) public static var hashes: Self { .init(rawValue: "HASHES") }
    @export(implementation) public static var userIDs: Self { .init(rawValue: "USER_IDS") }
    @export(implementation) public static var hashesOrUserIDs: Self { .init(rawValue: "HASHES_OR_USER_IDS") }
    @export(implementation) public static var mobileAdvertiserIDs: Self { .init(rawValue: "MOBILE_ADVERTISER_IDS") }
    @export(implementation) public static var externalIDs: Self { .init(rawValue: "EXTERNAL_IDS") }
    @export(implementation) public static var multiHashes: Self { .init(rawValue: "MULTI_HASHES") }
    @export(implementation) public static var tokens: Self { .init(rawValue: "TOKENS") }
    @export(implementation) public static var externalIDsMix: Self { .init(rawValue: "EXTERNAL_IDS_MIX") }
    @export(implementation) public static var householdExpansion: Self { .init(rawValue: "HOUSEHOLD_EXPANSION") }
    @export(implementation) public static var subscriberList: Self { .init(rawValue: "SUBSCRIBER_LIST") }
    @export(implementation) public static var webPixelHits: Self { .init(rawValue: "WEB_PIXEL_HITS") }
    @export(implementation) public static var mobileAppEvents: Self { .init(rawValue: "MOBILE_APP_EVENTS") }
    @export(implementation) public static var mobileAppCombinationEvents: Self { .init(rawValue: "MOBILE_APP_COMBINATION_EVENTS") }
    @export(implementation) public static var videoEvents: Self { .init(rawValue: "VIDEO_EVENTS") }
    @export(implementation) public static var webPixelCombinationEvents: Self { .init(rawValue: "WEB_PIXEL_COMBINATION_EVENTS") }
    @export(implementation) public static var platform: Self { .init(rawValue: "PLATFORM") }
    @export(implementation) public static var multiDataEvents: Self { .init(rawValue: "MULTI_DATA_EVENTS") }
    @export(implementation) public static var igBusinessEvents: Self { .init(rawValue: "IG_BUSINESS_EVENTS") }
    @export(implementation) public static var storeVisitEvents: Self { .init(rawValue: "STORE_VISIT_EVENTS") }
    @export(implementation) public static var instantArticleEvents: Self { .init(rawValue: "INSTANT_ARTICLE_EVENTS") }
    @export(implementation) public static var fbEventSignals: Self { .init(rawValue: "FB_EVENT_SIGNALS") }
    @export(implementation) public static var engagementEventUsers: Self { .init(rawValue: "ENGAGEMENT_EVENT_USERS") }
    @export(implementation) public static var facebookWiFiEvents: Self { .init(rawValue: "FACEBOOK_WIFI_EVENTS") }
    @export(implementation) public static var arExperienceEvents: Self { .init(rawValue: "AR_EXPERIENCE_EVENTS") }
    @export(implementation) public static var arEffectsEvents: Self { .init(rawValue: "AR_EFFECTS_EVENTS") }
    @export(implementation) public static var messengerOnsiteSubscription: Self { .init(rawValue: "MESSENGER_ONSITE_SUBSCRIPTION") }
    @export(implementation) public static var customAudienceUsers: Self { .init(rawValue: "CUSTOM_AUDIENCE_USERS") }
    @export(implementation) public static var pageFans: Self { .init(rawValue: "PAGE_FANS") }
    @export(implementation) public static var conversionPixelHits: Self { .init(rawValue: "CONVERSION_PIXEL_HITS") }
    @export(implementation) public static var appUsers: Self { .init(rawValue: "APP_USERS") }
    @export(implementation) public static var sExpr: Self { .init(rawValue: "S_EXPR") }
    @export(implementation) public static var dynamicRule: Self { .init(rawValue: "DYNAMIC_RULE") }
    @export(implementation) public static var campaignConversions: Self { .init(rawValue: "CAMPAIGN_CONVERSIONS") }
    @export(implementation) public static var webPixelHitsCustomAudienceUsers: Self { .init(rawValue: "WEB_PIXEL_HITS_CUSTOM_AUDIENCE_USERS") }
    @export(implementation) public static var mobileAppCustomAudienceUsers: Self { .init(rawValue: "MOBILE_APP_CUSTOM_AUDIENCE_USERS") }
    @export(implementation) public static var combinationCustomAudienceUsers: Self { .init(rawValue: "COMBINATION_CUSTOM_AUDIENCE_USERS") }
    @export(implementation) public static var videoEventUsers: Self { .init(rawValue: "VIDEO_EVENT_USERS") }
    @export(implementation) public static var fbPixelHits: Self { .init(rawValue: "FB_PIXEL_HITS") }
    @export(implementation) public static var igPromotedPost: Self { .init(rawValue: "IG_PROMOTED_POST") }
    @export(implementation) public static var placeVisits: Self { .init(rawValue: "PLACE_VISITS") }
    @export(implementation) public static var offlineEventUsers: Self { .init(rawValue: "OFFLINE_EVENT_USERS") }
    @export(implementation) public static var expandedAudience: Self { .init(rawValue: "EXPANDED_AUDIENCE") }
    @export(implementation) public static var seedList: Self { .init(rawValue: "SEED_LIST") }
    @export(implementation) public static var partnerCategoryUsers: Self { .init(rawValue: "PARTNER_CATEGORY_USERS") }
    @export(implementation) public static var pageSmartAudience: Self { .init(rawValue: "PAGE_SMART_AUDIENCE") }
    @export(implementation) public static var multicountryCombination: Self { .init(rawValue: "MULTICOUNTRY_COMBINATION") }
    @export(implementation) public static var platformUsers: Self { .init(rawValue: "PLATFORM_USERS") }
    @export(implementation) public static var multiEventSource: Self { .init(rawValue: "MULTI_EVENT_SOURCE") }
    @export(implementation) public static var smartAudience: Self { .init(rawValue: "SMART_AUDIENCE") }
    @export(implementation) public static var lookalikePlatform: Self { .init(rawValue: "LOOKALIKE_PLATFORM") }
    @export(implementation) public static var signalSource: Self { .init(rawValue: "SIGNAL_SOURCE") }
    @export(implementation) public static var mailChimpEmailHashes: Self { .init(rawValue: "MAIL_CHIMP_EMAIL_HASHES") }
    @export(implementation) public static var constantContactsEmailHashes: Self { .init(rawValue: "CONSTANT_CONTACTS_EMAIL_HASHES") }
    @export(implementation) public static var copyPasteEmailHashes: Self { .init(rawValue: "COPY_PASTE_EMAIL_HASHES") }
    @export(implementation) public static var customDataTargeting: Self { .init(rawValue: "CUSTOM_DATA_TARGETING") }
    @export(implementation) public static var contactImporter: Self { .init(rawValue: "CONTACT_IMPORTER") }
    @export(implementation) public static var dataFile: Self { .init(rawValue: "DATA_FILE") }
}

/// Values of `custom-audience/users.type`.
public struct CustomAudienceUsersType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var fileImported: Self { .init(rawValue: "FILE_IMPORTED") }
    @export(implementation) public static var eventBased: Self { .init(rawValue: "EVENT_BASED") }
    @export(implementation) public static var seedBased: Self { .init(rawValue: "SEED_BASED") }
    @export(implementation) public static var thirdPartyImported: Self { .init(rawValue: "THIRD_PARTY_IMPORTED") }
    @export(implementation) public static var copyPaste: Self { .init(rawValue: "COPY_PASTE") }
    @export(implementation) public static var contactImporter: Self { .init(rawValue: "CONTACT_IMPORTER") }
    @export(implementation) public static var householdAudience: Self { .init(rawValue: "HOUSEHOLD_AUDIENCE") }
}
