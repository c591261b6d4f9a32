/// Values of `user.sub_type`.
public struct UserSubType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ANYTHING`.
    public static var anything: Self { Self(rawValue: "ANYTHING") }
    /// `NOTHING`.
    public static var nothing: Self { Self(rawValue: "NOTHING") }
    /// `HASHES`.
    public static var hashes: Self { Self(rawValue: "HASHES") }
    /// `USER_IDS`.
    public static var userIDS: Self { Self(rawValue: "USER_IDS") }
    /// `HASHES_OR_USER_IDS`.
    public static var hashesOrUserIDS: Self { Self(rawValue: "HASHES_OR_USER_IDS") }
    /// `MOBILE_ADVERTISER_IDS`.
    public static var mobileAdvertiserIDS: Self { Self(rawValue: "MOBILE_ADVERTISER_IDS") }
    /// `EXTERNAL_IDS`.
    public static var externalIDS: Self { Self(rawValue: "EXTERNAL_IDS") }
    /// `MULTI_HASHES`.
    public static var multiHashes: Self { Self(rawValue: "MULTI_HASHES") }
    /// `TOKENS`.
    public static var tokens: Self { Self(rawValue: "TOKENS") }
    /// `EXTERNAL_IDS_MIX`.
    public static var externalIDSMix: Self { Self(rawValue: "EXTERNAL_IDS_MIX") }
    /// `HOUSEHOLD_EXPANSION`.
    public static var householdExpansion: Self { Self(rawValue: "HOUSEHOLD_EXPANSION") }
    /// `SUBSCRIBER_LIST`.
    public static var subscriberList: Self { Self(rawValue: "SUBSCRIBER_LIST") }
    /// `WEB_PIXEL_HITS`.
    public static var webPixelHits: Self { Self(rawValue: "WEB_PIXEL_HITS") }
    /// `MOBILE_APP_EVENTS`.
    public static var mobileAppEvents: Self { Self(rawValue: "MOBILE_APP_EVENTS") }
    /// `MOBILE_APP_COMBINATION_EVENTS`.
    public static var mobileAppCombinationEvents: Self { Self(rawValue: "MOBILE_APP_COMBINATION_EVENTS") }
    /// `VIDEO_EVENTS`.
    public static var videoEvents: Self { Self(rawValue: "VIDEO_EVENTS") }
    /// `WEB_PIXEL_COMBINATION_EVENTS`.
    public static var webPixelCombinationEvents: Self { Self(rawValue: "WEB_PIXEL_COMBINATION_EVENTS") }
    /// `PLATFORM`.
    public static var platform: Self { Self(rawValue: "PLATFORM") }
    /// `MULTI_DATA_EVENTS`.
    public static var multiDataEvents: Self { Self(rawValue: "MULTI_DATA_EVENTS") }
    /// `IG_BUSINESS_EVENTS`.
    public static var igBusinessEvents: Self { Self(rawValue: "IG_BUSINESS_EVENTS") }
    /// `STORE_VISIT_EVENTS`.
    public static var storeVisitEvents: Self { Self(rawValue: "STORE_VISIT_EVENTS") }
    /// `INSTANT_ARTICLE_EVENTS`.
    public static var instantArticleEvents: Self { Self(rawValue: "INSTANT_ARTICLE_EVENTS") }
    /// `FB_EVENT_SIGNALS`.
    public static var fbEventSignals: Self { Self(rawValue: "FB_EVENT_SIGNALS") }
    /// `ENGAGEMENT_EVENT_USERS`.
    public static var engagementEventUsers: Self { Self(rawValue: "ENGAGEMENT_EVENT_USERS") }
    /// `FACEBOOK_WIFI_EVENTS`.
    public static var facebookWifiEvents: Self { Self(rawValue: "FACEBOOK_WIFI_EVENTS") }
    /// `AR_EXPERIENCE_EVENTS`.
    public static var arExperienceEvents: Self { Self(rawValue: "AR_EXPERIENCE_EVENTS") }
    /// `AR_EFFECTS_EVENTS`.
    public static var arEffectsEvents: Self { Self(rawValue: "AR_EFFECTS_EVENTS") }
    /// `MESSENGER_ONSITE_SUBSCRIPTION`.
    public static var messengerOnsiteSubscription: Self { Self(rawValue: "MESSENGER_ONSITE_SUBSCRIPTION") }
    /// `CUSTOM_AUDIENCE_USERS`.
    public static var customAudienceUsers: Self { Self(rawValue: "CUSTOM_AUDIENCE_USERS") }
    /// `PAGE_FANS`.
    public static var pageFans: Self { Self(rawValue: "PAGE_FANS") }
    /// `CONVERSION_PIXEL_HITS`.
    public static var conversionPixelHits: Self { Self(rawValue: "CONVERSION_PIXEL_HITS") }
    /// `APP_USERS`.
    public static var appUsers: Self { Self(rawValue: "APP_USERS") }
    /// `S_EXPR`.
    public static var sExpr: Self { Self(rawValue: "S_EXPR") }
    /// `DYNAMIC_RULE`.
    public static var dynamicRule: Self { Self(rawValue: "DYNAMIC_RULE") }
    /// `CAMPAIGN_CONVERSIONS`.
    public static var campaignConversions: Self { Self(rawValue: "CAMPAIGN_CONVERSIONS") }
    /// `WEB_PIXEL_HITS_CUSTOM_AUDIENCE_USERS`.
    public static var webPixelHitsCustomAudienceUsers: Self { Self(rawValue: "WEB_PIXEL_HITS_CUSTOM_AUDIENCE_USERS") }
    /// `MOBILE_APP_CUSTOM_AUDIENCE_USERS`.
    public static var mobileAppCustomAudienceUsers: Self { Self(rawValue: "MOBILE_APP_CUSTOM_AUDIENCE_USERS") }
    /// `COMBINATION_CUSTOM_AUDIENCE_USERS`.
    public static var combinationCustomAudienceUsers: Self { Self(rawValue: "COMBINATION_CUSTOM_AUDIENCE_USERS") }
    /// `VIDEO_EVENT_USERS`.
    public static var videoEventUsers: Self { Self(rawValue: "VIDEO_EVENT_USERS") }
    /// `FB_PIXEL_HITS`.
    public static var fbPixelHits: Self { Self(rawValue: "FB_PIXEL_HITS") }
    /// `IG_PROMOTED_POST`.
    public static var igPromotedPost: Self { Self(rawValue: "IG_PROMOTED_POST") }
    /// `PLACE_VISITS`.
    public static var placeVisits: Self { Self(rawValue: "PLACE_VISITS") }
    /// `OFFLINE_EVENT_USERS`.
    public static var offlineEventUsers: Self { Self(rawValue: "OFFLINE_EVENT_USERS") }
    /// `EXPANDED_AUDIENCE`.
    public static var expandedAudience: Self { Self(rawValue: "EXPANDED_AUDIENCE") }
    /// `SEED_LIST`.
    public static var seedList: Self { Self(rawValue: "SEED_LIST") }
    /// `PARTNER_CATEGORY_USERS`.
    public static var partnerCategoryUsers: Self { Self(rawValue: "PARTNER_CATEGORY_USERS") }
    /// `PAGE_SMART_AUDIENCE`.
    public static var pageSmartAudience: Self { Self(rawValue: "PAGE_SMART_AUDIENCE") }
    /// `MULTICOUNTRY_COMBINATION`.
    public static var multicountryCombination: Self { Self(rawValue: "MULTICOUNTRY_COMBINATION") }
    /// `PLATFORM_USERS`.
    public static var platformUsers: Self { Self(rawValue: "PLATFORM_USERS") }
    /// `MULTI_EVENT_SOURCE`.
    public static var multiEventSource: Self { Self(rawValue: "MULTI_EVENT_SOURCE") }
    /// `SMART_AUDIENCE`.
    public static var smartAudience: Self { Self(rawValue: "SMART_AUDIENCE") }
    /// `LOOKALIKE_PLATFORM`.
    public static var lookalikePlatform: Self { Self(rawValue: "LOOKALIKE_PLATFORM") }
    /// `SIGNAL_SOURCE`.
    public static var signalSource: Self { Self(rawValue: "SIGNAL_SOURCE") }
    /// `MAIL_CHIMP_EMAIL_HASHES`.
    public static var mailChimpEmailHashes: Self { Self(rawValue: "MAIL_CHIMP_EMAIL_HASHES") }
    /// `CONSTANT_CONTACTS_EMAIL_HASHES`.
    public static var constantContactsEmailHashes: Self { Self(rawValue: "CONSTANT_CONTACTS_EMAIL_HASHES") }
    /// `COPY_PASTE_EMAIL_HASHES`.
    public static var copyPasteEmailHashes: Self { Self(rawValue: "COPY_PASTE_EMAIL_HASHES") }
    /// `CUSTOM_DATA_TARGETING`.
    public static var customDataTargeting: Self { Self(rawValue: "CUSTOM_DATA_TARGETING") }
    /// `CONTACT_IMPORTER`.
    public static var contactImporter: Self { Self(rawValue: "CONTACT_IMPORTER") }
    /// `DATA_FILE`.
    public static var dataFile: Self { Self(rawValue: "DATA_FILE") }
}
