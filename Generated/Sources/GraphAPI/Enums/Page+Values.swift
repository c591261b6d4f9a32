// Made from the values that fields and parameters of `page` take in the reference, by graphgen; edits to this file are lost.

/// Values of `page/assigned_users.tasks`.
public struct PageAssignedUsersTask: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var manage: Self { .init(rawValue: "MANAGE") }
    @export(implementation) public static var createContent: Self { .init(rawValue: "CREATE_CONTENT") }
    @export(implementation) public static var moderate: Self { .init(rawValue: "MODERATE") }
    @export(implementation) public static var messaging: Self { .init(rawValue: "MESSAGING") }
    @export(implementation) public static var advertise: Self { .init(rawValue: "ADVERTISE") }
    @export(implementation) public static var analyze: Self { .init(rawValue: "ANALYZE") }
    @export(implementation) public static var moderateCommunity: Self { .init(rawValue: "MODERATE_COMMUNITY") }
    @export(implementation) public static var manageJobs: Self { .init(rawValue: "MANAGE_JOBS") }
    @export(implementation) public static var pagesMessaging: Self { .init(rawValue: "PAGES_MESSAGING") }
    @export(implementation) public static var pagesMessagingSubscriptions: Self { .init(rawValue: "PAGES_MESSAGING_SUBSCRIPTIONS") }
    @export(implementation) public static var readPageMailboxes: Self { .init(rawValue: "READ_PAGE_MAILBOXES") }
    @export(implementation) public static var viewMonetizationInsights: Self { .init(rawValue: "VIEW_MONETIZATION_INSIGHTS") }
    @export(implementation) public static var manageLeads: Self { .init(rawValue: "MANAGE_LEADS") }
    @export(implementation) public static var profilePlusFullControl: Self { .init(rawValue: "PROFILE_PLUS_FULL_CONTROL") }
    @export(implementation) public static var profilePlusManage: Self { .init(rawValue: "PROFILE_PLUS_MANAGE") }
    @export(implementation) public static var profilePlusFacebookAccess: Self { .init(rawValue: "PROFILE_PLUS_FACEBOOK_ACCESS") }
    @export(implementation) public static var profilePlusCreateContent: Self { .init(rawValue: "PROFILE_PLUS_CREATE_CONTENT") }
    @export(implementation) public static var profilePlusModerate: Self { .init(rawValue: "PROFILE_PLUS_MODERATE") }
    @export(implementation) public static var profilePlusModerateDelegateCommunity: Self { .init(rawValue: "PROFILE_PLUS_MODERATE_DELEGATE_COMMUNITY") }
    @export(implementation) public static var profilePlusMessaging: Self { .init(rawValue: "PROFILE_PLUS_MESSAGING") }
    @export(implementation) public static var profilePlusAdvertise: Self { .init(rawValue: "PROFILE_PLUS_ADVERTISE") }
    @export(implementation) public static var profilePlusAnalyze: Self { .init(rawValue: "PROFILE_PLUS_ANALYZE") }
    @export(implementation) public static var profilePlusRevenue: Self { .init(rawValue: "PROFILE_PLUS_REVENUE") }
    @export(implementation) public static var profilePlusManageLeads: Self { .init(rawValue: "PROFILE_PLUS_MANAGE_LEADS") }
    @export(implementation) public static var cashierRole: Self { .init(rawValue: "CASHIER_ROLE") }
}

/// Values of `page.attire`.
public struct PageAttire: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unspecified: Self { .init(rawValue: "Unspecified") }
    @export(implementation) public static var casual: Self { .init(rawValue: "Casual") }
    @export(implementation) public static var dressy: Self { .init(rawValue: "Dressy") }
}

/// Values of `page.differently_open_offerings`.
///
/// The reference does not list them.
public typealias PageDifferentlyOpenOffering = GraphUnlisted<GraphName.PageDifferentlyOpenOffering>

extension GraphName {
    /// Tells ``PageDifferentlyOpenOffering`` from other values that the reference does not list.
    public enum PageDifferentlyOpenOffering {}
}

/// Values of `page.differently_open_offerings`.
public struct PageDifferentlyOpenOfferings: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var onlineServices: Self { .init(rawValue: "ONLINE_SERVICES") }
    @export(implementation) public static var delivery: Self { .init(rawValue: "DELIVERY") }
    @export(implementation) public static var pickup: Self { .init(rawValue: "PICKUP") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}

/// Values of `page/feed.app_destination`.
public struct PageFeedAppDestination: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    @export(implementation) public static var messengerExtensions: Self { .init(rawValue: "MESSENGER_EXTENSIONS") }
    @export(implementation) public static var messengerGames: Self { .init(rawValue: "MESSENGER_GAMES") }
    @export(implementation) public static var linkCard: Self { .init(rawValue: "LINK_CARD") }
    @export(implementation) public static var marketplace: Self { .init(rawValue: "MARKETPLACE") }
    @export(implementation) public static var whatsApp: Self { .init(rawValue: "WHATSAPP") }
    @export(implementation) public static var instagramDirect: Self { .init(rawValue: "INSTAGRAM_DIRECT") }
}

/// Values of `page/feed.formatting`.
public struct PageFeedFormatting: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var plaintext: Self { .init(rawValue: "PLAINTEXT") }
    @export(implementation) public static var markdown: Self { .init(rawValue: "MARKDOWN") }
}

/// Values of `page/feed.image_crops`.
public struct PageFeedImageCrops: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `191x100`.
    @export(implementation) public static var value191x100: Self { .init(rawValue: "191x100") }
    /// `100x72`.
    @export(implementation) public static var value100x72: Self { .init(rawValue: "100x72") }
    /// `400x150`.
    @export(implementation) public static var value400x150: Self { .init(rawValue: "400x150") }
    /// `600x360`.
    @export(implementation) public static var value600x360: Self { .init(rawValue: "600x360") }
    /// `100x100`.
    @export(implementation) public static var value100x100: Self { .init(rawValue: "100x100") }
    /// `400x500`.
    @export(implementation) public static var value400x500: Self { .init(rawValue: "400x500") }
    /// `90x160`.
    @export(implementation) public static var value90x160: Self { .init(rawValue: "90x160") }
}

/// Values of `page/feed.link_format`.
public struct PageFeedLinkFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var videoLead: Self { .init(rawValue: "VIDEO_LEAD") }
    @export(implementation) public static var videoLpp: Self { .init(rawValue: "VIDEO_LPP") }
    @export(implementation) public static var videoNeko: Self { .init(rawValue: "VIDEO_NEKO") }
    @export(implementation) public static var videoNonLink: Self { .init(rawValue: "VIDEO_NON_LINK") }
    @export(implementation) public static var videoShop: Self { .init(rawValue: "VIDEO_SHOP") }
    @export(implementation) public static var whatsAppCatalogAttachment: Self { .init(rawValue: "WHATSAPP_CATALOG_ATTACHMENT") }
}

/// Values of `page/feed.offer_amt_call_to_action`, `page/feed.offer_pct_call_to_action`.
public struct PageFeedOfferAmtCallToAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ten: Self { .init(rawValue: "TEN") }
}

/// The values of ``PageFeedOfferAmtCallToAction``.
public typealias PageFeedOfferPctCallToAction = PageFeedOfferAmtCallToAction

/// Values of `page/feed.offer_type`.
public struct PageFeedOfferType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var noOffer: Self { .init(rawValue: "NO_OFFER") }
    @export(implementation) public static var percentageBased: Self { .init(rawValue: "PERCENTAGE_BASED") }
    @export(implementation) public static var amountBased: Self { .init(rawValue: "AMOUNT_BASED") }
}

/// Values of `page/feed.origins`.
public struct PageFeedOrigins: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var composer: Self { .init(rawValue: "COMPOSER") }
    @export(implementation) public static var camera: Self { .init(rawValue: "CAMERA") }
}

/// Values of `page/feed.place_attachment_setting`.
public struct PageFeedPlaceAttachmentSetting: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `1`.
    @export(implementation) public static var value1: Self { .init(rawValue: "1") }
    /// `2`.
    @export(implementation) public static var value2: Self { .init(rawValue: "2") }
}

/// Values of `page/feed.type`.
public struct PageFeedPlaceDataType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var dynamic: Self { .init(rawValue: "DYNAMIC") }
    @export(implementation) public static var realtime: Self { .init(rawValue: "REALTIME") }
    @export(implementation) public static var single: Self { .init(rawValue: "SINGLE") }
}

/// Values of `page/feed.post_surfaces_blacklist`.
public struct PageFeedPostSurfacesBlacklist: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `1`.
    @export(implementation) public static var value1: Self { .init(rawValue: "1") }
    /// `2`.
    @export(implementation) public static var value2: Self { .init(rawValue: "2") }
    /// `3`.
    @export(implementation) public static var value3: Self { .init(rawValue: "3") }
    /// `4`.
    @export(implementation) public static var value4: Self { .init(rawValue: "4") }
    /// `5`.
    @export(implementation) public static var value5: Self { .init(rawValue: "5") }
}

/// Values of `page/feed.posting_to_redspace`, `user/videos.posting_to_redspace`.
public struct PageFeedPostingToRedspace: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enabled: Self { .init(rawValue: "enabled") }
    @export(implementation) public static var disabled: Self { .init(rawValue: "disabled") }
}

/// The values of ``PageFeedPostingToRedspace``.
public typealias UserVideosPostingToRedspace = PageFeedPostingToRedspace

/// Values of `page/feed.target_surface`.
public struct PageFeedTargetSurface: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var story: Self { .init(rawValue: "STORY") }
    @export(implementation) public static var timeline: Self { .init(rawValue: "TIMELINE") }
}

/// Values of `page/feed.type`.
public struct PageFeedType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var bookTravel: Self { .init(rawValue: "BOOK_TRAVEL") }
    @export(implementation) public static var contactUs: Self { .init(rawValue: "CONTACT_US") }
    @export(implementation) public static var donate: Self { .init(rawValue: "DONATE") }
    @export(implementation) public static var donateNow: Self { .init(rawValue: "DONATE_NOW") }
    @export(implementation) public static var download: Self { .init(rawValue: "DOWNLOAD") }
    @export(implementation) public static var getDirections: Self { .init(rawValue: "GET_DIRECTIONS") }
    @export(implementation) public static var goLive: Self { .init(rawValue: "GO_LIVE") }
    @export(implementation) public static var interested: Self { .init(rawValue: "INTERESTED") }
    @export(implementation) public static var learnMore: Self { .init(rawValue: "LEARN_MORE") }
    @export(implementation) public static var likePage: Self { .init(rawValue: "LIKE_PAGE") }
    @export(implementation) public static var messagePage: Self { .init(rawValue: "MESSAGE_PAGE") }
    @export(implementation) public static var raiseMoney: Self { .init(rawValue: "RAISE_MONEY") }
    @export(implementation) public static var save: Self { .init(rawValue: "SAVE") }
    @export(implementation) public static var sendTip: Self { .init(rawValue: "SEND_TIP") }
    @export(implementation) public static var shopNow: Self { .init(rawValue: "SHOP_NOW") }
    @export(implementation) public static var signUp: Self { .init(rawValue: "SIGN_UP") }
    @export(implementation) public static var viewInstagramProfile: Self { .init(rawValue: "VIEW_INSTAGRAM_PROFILE") }
    @export(implementation) public static var instagramMessage: Self { .init(rawValue: "INSTAGRAM_MESSAGE") }
    @export(implementation) public static var loyaltyLearnMore: Self { .init(rawValue: "LOYALTY_LEARN_MORE") }
    @export(implementation) public static var purchaseGiftCards: Self { .init(rawValue: "PURCHASE_GIFT_CARDS") }
    @export(implementation) public static var payToAccess: Self { .init(rawValue: "PAY_TO_ACCESS") }
    @export(implementation) public static var seeMore: Self { .init(rawValue: "SEE_MORE") }
    @export(implementation) public static var tryInCamera: Self { .init(rawValue: "TRY_IN_CAMERA") }
    @export(implementation) public static var whatsAppLink: Self { .init(rawValue: "WHATSAPP_LINK") }
    @export(implementation) public static var bookNow: Self { .init(rawValue: "BOOK_NOW") }
    @export(implementation) public static var checkAvailability: Self { .init(rawValue: "CHECK_AVAILABILITY") }
    @export(implementation) public static var orderNow: Self { .init(rawValue: "ORDER_NOW") }
    @export(implementation) public static var whatsAppMessage: Self { .init(rawValue: "WHATSAPP_MESSAGE") }
    @export(implementation) public static var getMobileApp: Self { .init(rawValue: "GET_MOBILE_APP") }
    @export(implementation) public static var installMobileApp: Self { .init(rawValue: "INSTALL_MOBILE_APP") }
    @export(implementation) public static var useMobileApp: Self { .init(rawValue: "USE_MOBILE_APP") }
    @export(implementation) public static var installApp: Self { .init(rawValue: "INSTALL_APP") }
    @export(implementation) public static var useApp: Self { .init(rawValue: "USE_APP") }
    @export(implementation) public static var playGame: Self { .init(rawValue: "PLAY_GAME") }
    @export(implementation) public static var watchVideo: Self { .init(rawValue: "WATCH_VIDEO") }
    @export(implementation) public static var watchMore: Self { .init(rawValue: "WATCH_MORE") }
    @export(implementation) public static var openLink: Self { .init(rawValue: "OPEN_LINK") }
    @export(implementation) public static var noButton: Self { .init(rawValue: "NO_BUTTON") }
    @export(implementation) public static var listenMusic: Self { .init(rawValue: "LISTEN_MUSIC") }
    @export(implementation) public static var mobileDownload: Self { .init(rawValue: "MOBILE_DOWNLOAD") }
    @export(implementation) public static var getOffer: Self { .init(rawValue: "GET_OFFER") }
    @export(implementation) public static var getOfferView: Self { .init(rawValue: "GET_OFFER_VIEW") }
    @export(implementation) public static var buyNow: Self { .init(rawValue: "BUY_NOW") }
    @export(implementation) public static var buyTickets: Self { .init(rawValue: "BUY_TICKETS") }
    @export(implementation) public static var updateApp: Self { .init(rawValue: "UPDATE_APP") }
    @export(implementation) public static var betNow: Self { .init(rawValue: "BET_NOW") }
    @export(implementation) public static var addToCart: Self { .init(rawValue: "ADD_TO_CART") }
    @export(implementation) public static var sellNow: Self { .init(rawValue: "SELL_NOW") }
    @export(implementation) public static var getShowtimes: Self { .init(rawValue: "GET_SHOWTIMES") }
    @export(implementation) public static var listenNow: Self { .init(rawValue: "LISTEN_NOW") }
    @export(implementation) public static var getEventTickets: Self { .init(rawValue: "GET_EVENT_TICKETS") }
    @export(implementation) public static var remindMe: Self { .init(rawValue: "REMIND_ME") }
    @export(implementation) public static var searchMore: Self { .init(rawValue: "SEARCH_MORE") }
    @export(implementation) public static var preRegister: Self { .init(rawValue: "PRE_REGISTER") }
    @export(implementation) public static var swipeUpProduct: Self { .init(rawValue: "SWIPE_UP_PRODUCT") }
    @export(implementation) public static var swipeUpShop: Self { .init(rawValue: "SWIPE_UP_SHOP") }
    @export(implementation) public static var playGameOnFacebook: Self { .init(rawValue: "PLAY_GAME_ON_FACEBOOK") }
    @export(implementation) public static var visitWorld: Self { .init(rawValue: "VISIT_WORLD") }
    @export(implementation) public static var openInstantApp: Self { .init(rawValue: "OPEN_INSTANT_APP") }
    @export(implementation) public static var joinGroup: Self { .init(rawValue: "JOIN_GROUP") }
    @export(implementation) public static var getPromotions: Self { .init(rawValue: "GET_PROMOTIONS") }
    @export(implementation) public static var sendUpdates: Self { .init(rawValue: "SEND_UPDATES") }
    @export(implementation) public static var inquireNow: Self { .init(rawValue: "INQUIRE_NOW") }
    @export(implementation) public static var visitProfile: Self { .init(rawValue: "VISIT_PROFILE") }
    @export(implementation) public static var chatOnWhatsApp: Self { .init(rawValue: "CHAT_ON_WHATSAPP") }
    @export(implementation) public static var exploreMore: Self { .init(rawValue: "EXPLORE_MORE") }
    @export(implementation) public static var confirm: Self { .init(rawValue: "CONFIRM") }
    @export(implementation) public static var joinChannel: Self { .init(rawValue: "JOIN_CHANNEL") }
    @export(implementation) public static var call: Self { .init(rawValue: "CALL") }
    @export(implementation) public static var missedCall: Self { .init(rawValue: "MISSED_CALL") }
    @export(implementation) public static var callNow: Self { .init(rawValue: "CALL_NOW") }
    @export(implementation) public static var callMe: Self { .init(rawValue: "CALL_ME") }
    @export(implementation) public static var applyNow: Self { .init(rawValue: "APPLY_NOW") }
    @export(implementation) public static var buy: Self { .init(rawValue: "BUY") }
    @export(implementation) public static var getQuote: Self { .init(rawValue: "GET_QUOTE") }
    @export(implementation) public static var subscribe: Self { .init(rawValue: "SUBSCRIBE") }
    @export(implementation) public static var recordNow: Self { .init(rawValue: "RECORD_NOW") }
    @export(implementation) public static var voteNow: Self { .init(rawValue: "VOTE_NOW") }
    @export(implementation) public static var giveFreeRides: Self { .init(rawValue: "GIVE_FREE_RIDES") }
    @export(implementation) public static var registerNow: Self { .init(rawValue: "REGISTER_NOW") }
    @export(implementation) public static var openMessengerExt: Self { .init(rawValue: "OPEN_MESSENGER_EXT") }
    @export(implementation) public static var eventRSVP: Self { .init(rawValue: "EVENT_RSVP") }
    @export(implementation) public static var civicAction: Self { .init(rawValue: "CIVIC_ACTION") }
    @export(implementation) public static var sendInvites: Self { .init(rawValue: "SEND_INVITES") }
    @export(implementation) public static var referFriends: Self { .init(rawValue: "REFER_FRIENDS") }
    @export(implementation) public static var requestTime: Self { .init(rawValue: "REQUEST_TIME") }
    @export(implementation) public static var seeMenu: Self { .init(rawValue: "SEE_MENU") }
    @export(implementation) public static var search: Self { .init(rawValue: "SEARCH") }
    @export(implementation) public static var tryIt: Self { .init(rawValue: "TRY_IT") }
    @export(implementation) public static var tryOn: Self { .init(rawValue: "TRY_ON") }
    @export(implementation) public static var linkCard: Self { .init(rawValue: "LINK_CARD") }
    @export(implementation) public static var dialCode: Self { .init(rawValue: "DIAL_CODE") }
    @export(implementation) public static var findYourGroups: Self { .init(rawValue: "FIND_YOUR_GROUPS") }
    @export(implementation) public static var startOrder: Self { .init(rawValue: "START_ORDER") }
}

/// Values of `page.food_styles`.
public struct PageFoodStyle: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var afghani: Self { .init(rawValue: "Afghani") }
    /// `American (New)`.
    @export(implementation) public static var americanNew: Self { .init(rawValue: "American (New)") }
    /// `American (Traditional)`.
    @export(implementation) public static var americanTraditional: Self { .init(rawValue: "American (Traditional)") }
    /// `Asian fusion`.
    @export(implementation) public static var asianFusion: Self { .init(rawValue: "Asian fusion") }
    @export(implementation) public static var barbeque: Self { .init(rawValue: "Barbeque") }
    @export(implementation) public static var brazilian: Self { .init(rawValue: "Brazilian") }
    @export(implementation) public static var breakfast: Self { .init(rawValue: "Breakfast") }
    @export(implementation) public static var british: Self { .init(rawValue: "British") }
    @export(implementation) public static var brunch: Self { .init(rawValue: "Brunch") }
    @export(implementation) public static var buffets: Self { .init(rawValue: "Buffets") }
    @export(implementation) public static var burgers: Self { .init(rawValue: "Burgers") }
    @export(implementation) public static var burmese: Self { .init(rawValue: "Burmese") }
    /// `Cajun/Creole`.
    @export(implementation) public static var cajunCreole: Self { .init(rawValue: "Cajun/Creole") }
    @export(implementation) public static var caribbean: Self { .init(rawValue: "Caribbean") }
    @export(implementation) public static var chinese: Self { .init(rawValue: "Chinese") }
    @export(implementation) public static var creperies: Self { .init(rawValue: "Creperies") }
    @export(implementation) public static var cuban: Self { .init(rawValue: "Cuban") }
    @export(implementation) public static var delis: Self { .init(rawValue: "Delis") }
    @export(implementation) public static var diners: Self { .init(rawValue: "Diners") }
    @export(implementation) public static var ethiopian: Self { .init(rawValue: "Ethiopian") }
    /// `Fast food`.
    @export(implementation) public static var fastFood: Self { .init(rawValue: "Fast food") }
    @export(implementation) public static var filipino: Self { .init(rawValue: "Filipino") }
    @export(implementation) public static var fondue: Self { .init(rawValue: "Fondue") }
    /// `Food stands`.
    @export(implementation) public static var foodStands: Self { .init(rawValue: "Food stands") }
    @export(implementation) public static var french: Self { .init(rawValue: "French") }
    @export(implementation) public static var german: Self { .init(rawValue: "German") }
    /// `Greek and Mediterranean`.
    @export(implementation) public static var greekAndMediterranean: Self { .init(rawValue: "Greek and Mediterranean") }
    @export(implementation) public static var hawaiian: Self { .init(rawValue: "Hawaiian") }
    /// `Himalayan/Nepalese`.
    @export(implementation) public static var himalayanNepalese: Self { .init(rawValue: "Himalayan/Nepalese") }
    /// `Hot dogs`.
    @export(implementation) public static var hotDogs: Self { .init(rawValue: "Hot dogs") }
    /// `Indian/Pakistani`.
    @export(implementation) public static var indianPakistani: Self { .init(rawValue: "Indian/Pakistani") }
    @export(implementation) public static var irish: Self { .init(rawValue: "Irish") }
    @export(implementation) public static var italian: Self { .init(rawValue: "Italian") }
    @export(implementation) public static var japanese: Self { .init(rawValue: "Japanese") }
    @export(implementation) public static var korean: Self { .init(rawValue: "Korean") }
    /// `Latin American`.
    @export(implementation) public static var latinAmerican: Self { .init(rawValue: "Latin American") }
    @export(implementation) public static var mexican: Self { .init(rawValue: "Mexican") }
    /// `Middle Eastern`.
    @export(implementation) public static var middleEastern: Self { .init(rawValue: "Middle Eastern") }
    @export(implementation) public static var moroccan: Self { .init(rawValue: "Moroccan") }
    @export(implementation) public static var pizza: Self { .init(rawValue: "Pizza") }
    @export(implementation) public static var russian: Self { .init(rawValue: "Russian") }
    @export(implementation) public static var sandwiches: Self { .init(rawValue: "Sandwiches") }
    @export(implementation) public static var seafood: Self { .init(rawValue: "Seafood") }
    @export(implementation) public static var singaporean: Self { .init(rawValue: "Singaporean") }
    /// `Soul food`.
    @export(implementation) public static var soulFood: Self { .init(rawValue: "Soul food") }
    @export(implementation) public static var southern: Self { .init(rawValue: "Southern") }
    /// `Spanish/Basque`.
    @export(implementation) public static var spanishBasque: Self { .init(rawValue: "Spanish/Basque") }
    @export(implementation) public static var steakhouses: Self { .init(rawValue: "Steakhouses") }
    /// `Sushi bars`.
    @export(implementation) public static var sushiBars: Self { .init(rawValue: "Sushi bars") }
    @export(implementation) public static var taiwanese: Self { .init(rawValue: "Taiwanese") }
    /// `Tapas bars`.
    @export(implementation) public static var tapasBars: Self { .init(rawValue: "Tapas bars") }
    /// `Tex-Mex`.
    @export(implementation) public static var texMex: Self { .init(rawValue: "Tex-Mex") }
    @export(implementation) public static var thai: Self { .init(rawValue: "Thai") }
    @export(implementation) public static var turkish: Self { .init(rawValue: "Turkish") }
    @export(implementation) public static var vegan: Self { .init(rawValue: "Vegan") }
    @export(implementation) public static var vegetarian: Self { .init(rawValue: "Vegetarian") }
    @export(implementation) public static var vietnamese: Self { .init(rawValue: "Vietnamese") }
}

/// Values of `page/leadgen_forms.button_type`, `page/messenger_lead_forms.cta_type`.
public struct PageLeadgenFormsButtonType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var viewWebsite: Self { .init(rawValue: "VIEW_WEBSITE") }
    @export(implementation) public static var callBusiness: Self { .init(rawValue: "CALL_BUSINESS") }
    @export(implementation) public static var messageBusiness: Self { .init(rawValue: "MESSAGE_BUSINESS") }
    @export(implementation) public static var download: Self { .init(rawValue: "DOWNLOAD") }
    @export(implementation) public static var scheduleAppointment: Self { .init(rawValue: "SCHEDULE_APPOINTMENT") }
    @export(implementation) public static var viewOnFacebook: Self { .init(rawValue: "VIEW_ON_FACEBOOK") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
}

/// The values of ``PageLeadgenFormsButtonType``.
public typealias PageMessengerLeadFormsCTAType = PageLeadgenFormsButtonType

/// Values of `page/leadgen_forms.locale`.
public struct PageLeadgenFormsLocale: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var arAr: Self { .init(rawValue: "AR_AR") }
    @export(implementation) public static var csCz: Self { .init(rawValue: "CS_CZ") }
    @export(implementation) public static var daDk: Self { .init(rawValue: "DA_DK") }
    @export(implementation) public static var deDe: Self { .init(rawValue: "DE_DE") }
    @export(implementation) public static var elGr: Self { .init(rawValue: "EL_GR") }
    @export(implementation) public static var enGb: Self { .init(rawValue: "EN_GB") }
    @export(implementation) public static var enUs: Self { .init(rawValue: "EN_US") }
    @export(implementation) public static var esEs: Self { .init(rawValue: "ES_ES") }
    @export(implementation) public static var esLa: Self { .init(rawValue: "ES_LA") }
    @export(implementation) public static var fiFi: Self { .init(rawValue: "FI_FI") }
    @export(implementation) public static var frFr: Self { .init(rawValue: "FR_FR") }
    @export(implementation) public static var heIl: Self { .init(rawValue: "HE_IL") }
    @export(implementation) public static var hiIn: Self { .init(rawValue: "HI_IN") }
    @export(implementation) public static var huHu: Self { .init(rawValue: "HU_HU") }
    @export(implementation) public static var idID: Self { .init(rawValue: "ID_ID") }
    @export(implementation) public static var itIt: Self { .init(rawValue: "IT_IT") }
    @export(implementation) public static var jaJp: Self { .init(rawValue: "JA_JP") }
    @export(implementation) public static var koKr: Self { .init(rawValue: "KO_KR") }
    @export(implementation) public static var nbNo: Self { .init(rawValue: "NB_NO") }
    @export(implementation) public static var nlNl: Self { .init(rawValue: "NL_NL") }
    @export(implementation) public static var plPl: Self { .init(rawValue: "PL_PL") }
    @export(implementation) public static var ptBr: Self { .init(rawValue: "PT_BR") }
    @export(implementation) public static var ptPt: Self { .init(rawValue: "PT_PT") }
    @export(implementation) public static var roRo: Self { .init(rawValue: "RO_RO") }
    @export(implementation) public static var ruRu: Self { .init(rawValue: "RU_RU") }
    @export(implementation) public static var svSe: Self { .init(rawValue: "SV_SE") }
    @export(implementation) public static var thTh: Self { .init(rawValue: "TH_TH") }
    @export(implementation) public static var trTr: Self { .init(rawValue: "TR_TR") }
    @export(implementation) public static var viVn: Self { .init(rawValue: "VI_VN") }
    @export(implementation) public static var zhCn: Self { .init(rawValue: "ZH_CN") }
    @export(implementation) public static var zhHk: Self { .init(rawValue: "ZH_HK") }
    @export(implementation) public static var zhTw: Self { .init(rawValue: "ZH_TW") }
}

/// Values of `page/leadgen_forms.style`.
public struct PageLeadgenFormsStyle: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var listStyle: Self { .init(rawValue: "LIST_STYLE") }
    @export(implementation) public static var paragraphStyle: Self { .init(rawValue: "PARAGRAPH_STYLE") }
}

/// Values of `page/leadgen_forms.type`.
public struct PageLeadgenFormsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    @export(implementation) public static var companyName: Self { .init(rawValue: "COMPANY_NAME") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var dob: Self { .init(rawValue: "DOB") }
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var gender: Self { .init(rawValue: "GENDER") }
    @export(implementation) public static var firstName: Self { .init(rawValue: "FIRST_NAME") }
    @export(implementation) public static var fullName: Self { .init(rawValue: "FULL_NAME") }
    @export(implementation) public static var jobTitle: Self { .init(rawValue: "JOB_TITLE") }
    @export(implementation) public static var lastName: Self { .init(rawValue: "LAST_NAME") }
    @export(implementation) public static var maritialStatus: Self { .init(rawValue: "MARITIAL_STATUS") }
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    @export(implementation) public static var phoneOTP: Self { .init(rawValue: "PHONE_OTP") }
    @export(implementation) public static var postCode: Self { .init(rawValue: "POST_CODE") }
    @export(implementation) public static var province: Self { .init(rawValue: "PROVINCE") }
    @export(implementation) public static var relationshipStatus: Self { .init(rawValue: "RELATIONSHIP_STATUS") }
    @export(implementation) public static var state: Self { .init(rawValue: "STATE") }
    @export(implementation) public static var streetAddress: Self { .init(rawValue: "STREET_ADDRESS") }
    @export(implementation) public static var zip: Self { .init(rawValue: "ZIP") }
    @export(implementation) public static var workEmail: Self { .init(rawValue: "WORK_EMAIL") }
    @export(implementation) public static var militaryStatus: Self { .init(rawValue: "MILITARY_STATUS") }
    @export(implementation) public static var workPhoneNumber: Self { .init(rawValue: "WORK_PHONE_NUMBER") }
    @export(implementation) public static var slider: Self { .init(rawValue: "SLIDER") }
    @export(implementation) public static var storeLookup: Self { .init(rawValue: "STORE_LOOKUP") }
    @export(implementation) public static var storeLookupWithTypeahead: Self { .init(rawValue: "STORE_LOOKUP_WITH_TYPEAHEAD") }
    @export(implementation) public static var dateTime: Self { .init(rawValue: "DATE_TIME") }
    @export(implementation) public static var idCpf: Self { .init(rawValue: "ID_CPF") }
    @export(implementation) public static var idArDni: Self { .init(rawValue: "ID_AR_DNI") }
    @export(implementation) public static var idClRut: Self { .init(rawValue: "ID_CL_RUT") }
    @export(implementation) public static var idCoCc: Self { .init(rawValue: "ID_CO_CC") }
    @export(implementation) public static var idEcCi: Self { .init(rawValue: "ID_EC_CI") }
    @export(implementation) public static var idPeDni: Self { .init(rawValue: "ID_PE_DNI") }
    @export(implementation) public static var idMxRfc: Self { .init(rawValue: "ID_MX_RFC") }
    @export(implementation) public static var joinCode: Self { .init(rawValue: "JOIN_CODE") }
    @export(implementation) public static var userProvidedPhoneNumber: Self { .init(rawValue: "USER_PROVIDED_PHONE_NUMBER") }
    @export(implementation) public static var facebookLeadID: Self { .init(rawValue: "FACEBOOK_LEAD_ID") }
    @export(implementation) public static var emailAlias: Self { .init(rawValue: "EMAIL_ALIAS") }
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
}

/// Values of `page/live_videos.game_type`.
public struct PageLiveVideosGameType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var knockout: Self { .init(rawValue: "KNOCKOUT") }
}

/// Values of `page.merchant_review_status`.
///
/// The reference does not list them.
public typealias PageMerchantReviewStatus = GraphUnlisted<GraphName.PageMerchantReviewStatus>

extension GraphName {
    /// Tells ``PageMerchantReviewStatus`` from other values that the reference does not list.
    public enum PageMerchantReviewStatus {}
}

/// Values of `page.messenger_ads_quick_replies_type`.
public struct PageMessengerAdsQuickRepliesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var pageShop: Self { .init(rawValue: "PAGE_SHOP") }
    @export(implementation) public static var retail: Self { .init(rawValue: "RETAIL") }
}

/// Values of `page/messenger_lead_forms.media_type`.
public struct PageMessengerLeadFormsMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
}

/// Values of `page/messenger_lead_forms.options_format`.
public struct PageMessengerLeadFormsOptionsFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var carousel: Self { .init(rawValue: "CAROUSEL") }
}

/// Values of `page/messenger_lead_forms.prefill_type`.
public struct PageMessengerLeadFormsPrefillType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var fullAddress: Self { .init(rawValue: "FULL_ADDRESS") }
    @export(implementation) public static var streetAddress: Self { .init(rawValue: "STREET_ADDRESS") }
    @export(implementation) public static var zipCode: Self { .init(rawValue: "ZIP_CODE") }
    @export(implementation) public static var postCode: Self { .init(rawValue: "POST_CODE") }
    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    @export(implementation) public static var state: Self { .init(rawValue: "STATE") }
    @export(implementation) public static var province: Self { .init(rawValue: "PROVINCE") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    @export(implementation) public static var phoneOTP: Self { .init(rawValue: "PHONE_OTP") }
    @export(implementation) public static var jobTitle: Self { .init(rawValue: "JOB_TITLE") }
    @export(implementation) public static var companyName: Self { .init(rawValue: "COMPANY_NAME") }
    @export(implementation) public static var gender: Self { .init(rawValue: "GENDER") }
    @export(implementation) public static var dob: Self { .init(rawValue: "DOB") }
    @export(implementation) public static var dateTime: Self { .init(rawValue: "DATE_TIME") }
    @export(implementation) public static var slider: Self { .init(rawValue: "SLIDER") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var firstName: Self { .init(rawValue: "FIRST_NAME") }
    @export(implementation) public static var lastName: Self { .init(rawValue: "LAST_NAME") }
    @export(implementation) public static var fullName: Self { .init(rawValue: "FULL_NAME") }
    @export(implementation) public static var relationshipStatus: Self { .init(rawValue: "RELATIONSHIP_STATUS") }
    @export(implementation) public static var maritalStatus: Self { .init(rawValue: "MARITAL_STATUS") }
    @export(implementation) public static var militaryStatus: Self { .init(rawValue: "MILITARY_STATUS") }
    @export(implementation) public static var workEmail: Self { .init(rawValue: "WORK_EMAIL") }
    @export(implementation) public static var workPhone: Self { .init(rawValue: "WORK_PHONE") }
    @export(implementation) public static var nationalIDBrazil: Self { .init(rawValue: "NATIONAL_ID_BRAZIL") }
    @export(implementation) public static var nationalIDArgentina: Self { .init(rawValue: "NATIONAL_ID_ARGENTINA") }
    @export(implementation) public static var nationalIDPeru: Self { .init(rawValue: "NATIONAL_ID_PERU") }
    @export(implementation) public static var nationalIDChile: Self { .init(rawValue: "NATIONAL_ID_CHILE") }
    @export(implementation) public static var nationalIDColombia: Self { .init(rawValue: "NATIONAL_ID_COLOMBIA") }
    @export(implementation) public static var nationalIDEcuador: Self { .init(rawValue: "NATIONAL_ID_ECUADOR") }
    @export(implementation) public static var nationalIDMexico: Self { .init(rawValue: "NATIONAL_ID_MEXICO") }
}

/// Values of `page/messenger_lead_forms.reply_type`.
public struct PageMessengerLeadFormsReplyType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var quickReplies: Self { .init(rawValue: "QUICK_REPLIES") }
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var prefill: Self { .init(rawValue: "PREFILL") }
    @export(implementation) public static var iceBreakers: Self { .init(rawValue: "ICE_BREAKERS") }
    @export(implementation) public static var appointment: Self { .init(rawValue: "APPOINTMENT") }
    @export(implementation) public static var subscribe: Self { .init(rawValue: "SUBSCRIBE") }
    @export(implementation) public static var callPreference: Self { .init(rawValue: "CALL_PREFERENCE") }
}

/// Values of `page/messenger_lead_forms.step_type`.
public struct PageMessengerLeadFormsStepType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var question: Self { .init(rawValue: "QUESTION") }
    @export(implementation) public static var confirmation: Self { .init(rawValue: "CONFIRMATION") }
    @export(implementation) public static var disclaimer: Self { .init(rawValue: "DISCLAIMER") }
    @export(implementation) public static var disqualify: Self { .init(rawValue: "DISQUALIFY") }
    @export(implementation) public static var info: Self { .init(rawValue: "INFO") }
    @export(implementation) public static var intro: Self { .init(rawValue: "INTRO") }
    @export(implementation) public static var summary: Self { .init(rawValue: "SUMMARY") }
    @export(implementation) public static var postLeadTransition: Self { .init(rawValue: "POST_LEAD_TRANSITION") }
}

/// Values of `page/nlp_configs.api_version`.
///
/// The reference does not list them.
public typealias PageNLPConfigsAPIVersion = GraphUnlisted<GraphName.PageNLPConfigsAPIVersion>

extension GraphName {
    /// Tells ``PageNLPConfigsAPIVersion`` from other values that the reference does not list.
    public enum PageNLPConfigsAPIVersion {}
}

/// Values of `page/nlp_configs.model`.
public struct PageNLPConfigsModel: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var arabic: Self { .init(rawValue: "ARABIC") }
    @export(implementation) public static var chinese: Self { .init(rawValue: "CHINESE") }
    @export(implementation) public static var croatian: Self { .init(rawValue: "CROATIAN") }
    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    @export(implementation) public static var danish: Self { .init(rawValue: "DANISH") }
    @export(implementation) public static var dutch: Self { .init(rawValue: "DUTCH") }
    @export(implementation) public static var english: Self { .init(rawValue: "ENGLISH") }
    @export(implementation) public static var frenchStandard: Self { .init(rawValue: "FRENCH_STANDARD") }
    @export(implementation) public static var georgian: Self { .init(rawValue: "GEORGIAN") }
    @export(implementation) public static var germanStandard: Self { .init(rawValue: "GERMAN_STANDARD") }
    @export(implementation) public static var greek: Self { .init(rawValue: "GREEK") }
    @export(implementation) public static var hebrew: Self { .init(rawValue: "HEBREW") }
    @export(implementation) public static var hungarian: Self { .init(rawValue: "HUNGARIAN") }
    @export(implementation) public static var irish: Self { .init(rawValue: "IRISH") }
    @export(implementation) public static var italianStandard: Self { .init(rawValue: "ITALIAN_STANDARD") }
    @export(implementation) public static var korean: Self { .init(rawValue: "KOREAN") }
    @export(implementation) public static var norwegianBokmal: Self { .init(rawValue: "NORWEGIAN_BOKMAL") }
    @export(implementation) public static var polish: Self { .init(rawValue: "POLISH") }
    @export(implementation) public static var portuguese: Self { .init(rawValue: "PORTUGUESE") }
    @export(implementation) public static var romanian: Self { .init(rawValue: "ROMANIAN") }
    @export(implementation) public static var spanish: Self { .init(rawValue: "SPANISH") }
    @export(implementation) public static var swedish: Self { .init(rawValue: "SWEDISH") }
    @export(implementation) public static var vietnamese: Self { .init(rawValue: "VIETNAMESE") }
}

/// Values of `page/page_whatsapp_number_verification.verification_status`.
///
/// The reference does not list them.
public typealias PageWhatsAppNumberVerificationResultStatus = GraphUnlisted<GraphName.PageWhatsAppNumberVerificationResultStatus>

extension GraphName {
    /// Tells ``PageWhatsAppNumberVerificationResultStatus`` from other values that the reference does not list.
    public enum PageWhatsAppNumberVerificationResultStatus {}
}

/// Values of `page.parking`.
public struct PageParkingValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var street: Self { .init(rawValue: "street") }
    @export(implementation) public static var lot: Self { .init(rawValue: "lot") }
    @export(implementation) public static var valet: Self { .init(rawValue: "valet") }
}

/// Values of `page.payment_options`.
public struct PagePaymentOptionsValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var visa: Self { .init(rawValue: "visa") }
    @export(implementation) public static var amex: Self { .init(rawValue: "amex") }
    @export(implementation) public static var mastercard: Self { .init(rawValue: "mastercard") }
    @export(implementation) public static var discover: Self { .init(rawValue: "discover") }
    @export(implementation) public static var cashOnly: Self { .init(rawValue: "cash_only") }
}

/// Values of `page.pickup_options`.
public struct PagePickupOption: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var curbside: Self { .init(rawValue: "CURBSIDE") }
    @export(implementation) public static var inStore: Self { .init(rawValue: "IN_STORE") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}

/// Values of `page.place_type`.
public struct PagePlaceType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var event: Self { .init(rawValue: "EVENT") }
    @export(implementation) public static var geoEntity: Self { .init(rawValue: "GEO_ENTITY") }
    @export(implementation) public static var place: Self { .init(rawValue: "PLACE") }
    @export(implementation) public static var residence: Self { .init(rawValue: "RESIDENCE") }
    @export(implementation) public static var stateProvince: Self { .init(rawValue: "STATE_PROVINCE") }
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
}

/// Values of `page.restaurant_services`.
public struct PageRestaurantServicesValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var reserve: Self { .init(rawValue: "reserve") }
    @export(implementation) public static var walkins: Self { .init(rawValue: "walkins") }
    @export(implementation) public static var groups: Self { .init(rawValue: "groups") }
    @export(implementation) public static var kids: Self { .init(rawValue: "kids") }
    @export(implementation) public static var takeout: Self { .init(rawValue: "takeout") }
    @export(implementation) public static var delivery: Self { .init(rawValue: "delivery") }
    @export(implementation) public static var catering: Self { .init(rawValue: "catering") }
    @export(implementation) public static var waiter: Self { .init(rawValue: "waiter") }
    @export(implementation) public static var outdoor: Self { .init(rawValue: "outdoor") }
}

/// Values of `page.restaurant_specialties`.
public struct PageRestaurantSpecialtiesValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var breakfast: Self { .init(rawValue: "breakfast") }
    @export(implementation) public static var lunch: Self { .init(rawValue: "lunch") }
    @export(implementation) public static var dinner: Self { .init(rawValue: "dinner") }
    @export(implementation) public static var coffee: Self { .init(rawValue: "coffee") }
    @export(implementation) public static var drinks: Self { .init(rawValue: "drinks") }
}

/// Values of `page/subscribed_apps.subscribed_fields`.
public struct PageSubscribedAppsField: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var feed: Self { .init(rawValue: "feed") }
    @export(implementation) public static var mention: Self { .init(rawValue: "mention") }
    @export(implementation) public static var name: Self { .init(rawValue: "name") }
    @export(implementation) public static var picture: Self { .init(rawValue: "picture") }
    @export(implementation) public static var category: Self { .init(rawValue: "category") }
    @export(implementation) public static var description: Self { .init(rawValue: "description") }
    @export(implementation) public static var conversations: Self { .init(rawValue: "conversations") }
    @export(implementation) public static var featureAccessList: Self { .init(rawValue: "feature_access_list") }
    @export(implementation) public static var inboxLabels: Self { .init(rawValue: "inbox_labels") }
    @export(implementation) public static var standby: Self { .init(rawValue: "standby") }
    @export(implementation) public static var messageMention: Self { .init(rawValue: "message_mention") }
    @export(implementation) public static var messages: Self { .init(rawValue: "messages") }
    @export(implementation) public static var messageReactions: Self { .init(rawValue: "message_reactions") }
    @export(implementation) public static var messagingAccountLinking: Self { .init(rawValue: "messaging_account_linking") }
    @export(implementation) public static var messagingCheckoutUpdates: Self { .init(rawValue: "messaging_checkout_updates") }
    @export(implementation) public static var messagingCustomerInformation: Self { .init(rawValue: "messaging_customer_information") }
    @export(implementation) public static var messageEchoes: Self { .init(rawValue: "message_echoes") }
    @export(implementation) public static var messageDeliveries: Self { .init(rawValue: "message_deliveries") }
    @export(implementation) public static var messageContext: Self { .init(rawValue: "message_context") }
    @export(implementation) public static var messagingGamePlays: Self { .init(rawValue: "messaging_game_plays") }
    @export(implementation) public static var messagingOptins: Self { .init(rawValue: "messaging_optins") }
    @export(implementation) public static var messagingOptouts: Self { .init(rawValue: "messaging_optouts") }
    @export(implementation) public static var messagingPayments: Self { .init(rawValue: "messaging_payments") }
    @export(implementation) public static var messagingPostbacks: Self { .init(rawValue: "messaging_postbacks") }
    @export(implementation) public static var messagingPreCheckouts: Self { .init(rawValue: "messaging_pre_checkouts") }
    @export(implementation) public static var messageReads: Self { .init(rawValue: "message_reads") }
    @export(implementation) public static var messagingReferrals: Self { .init(rawValue: "messaging_referrals") }
    @export(implementation) public static var messagingHandovers: Self { .init(rawValue: "messaging_handovers") }
    @export(implementation) public static var messagingPolicyEnforcement: Self { .init(rawValue: "messaging_policy_enforcement") }
    @export(implementation) public static var messagingAppointments: Self { .init(rawValue: "messaging_appointments") }
    @export(implementation) public static var messagingDirectSends: Self { .init(rawValue: "messaging_direct_sends") }
    @export(implementation) public static var messagingFbloginAccountLinking: Self { .init(rawValue: "messaging_fblogin_account_linking") }
    @export(implementation) public static var userAction: Self { .init(rawValue: "user_action") }
    @export(implementation) public static var messagingFeedback: Self { .init(rawValue: "messaging_feedback") }
    @export(implementation) public static var sendCart: Self { .init(rawValue: "send_cart") }
    @export(implementation) public static var otpVerification: Self { .init(rawValue: "otp_verification") }
    @export(implementation) public static var groupFeed: Self { .init(rawValue: "group_feed") }
    @export(implementation) public static var messagingInThreadLeadFormSubmit: Self { .init(rawValue: "messaging_in_thread_lead_form_submit") }
    @export(implementation) public static var founded: Self { .init(rawValue: "founded") }
    @export(implementation) public static var companyOverview: Self { .init(rawValue: "company_overview") }
    @export(implementation) public static var mission: Self { .init(rawValue: "mission") }
    @export(implementation) public static var products: Self { .init(rawValue: "products") }
    @export(implementation) public static var generalInfo: Self { .init(rawValue: "general_info") }
    @export(implementation) public static var leadgen: Self { .init(rawValue: "leadgen") }
    @export(implementation) public static var leadgenFat: Self { .init(rawValue: "leadgen_fat") }
    @export(implementation) public static var location: Self { .init(rawValue: "location") }
    @export(implementation) public static var hours: Self { .init(rawValue: "hours") }
    @export(implementation) public static var parking: Self { .init(rawValue: "parking") }
    @export(implementation) public static var publicTransit: Self { .init(rawValue: "public_transit") }
    @export(implementation) public static var pageAboutStory: Self { .init(rawValue: "page_about_story") }
    @export(implementation) public static var mcomInvoiceChange: Self { .init(rawValue: "mcom_invoice_change") }
    @export(implementation) public static var invoiceAccessInvoiceChange: Self { .init(rawValue: "invoice_access_invoice_change") }
    @export(implementation) public static var invoiceAccessInvoiceDraftChange: Self { .init(rawValue: "invoice_access_invoice_draft_change") }
    @export(implementation) public static var invoiceAccessOnboardingStatusActive: Self { .init(rawValue: "invoice_access_onboarding_status_active") }
    @export(implementation) public static var invoiceAccessBankSlipEvents: Self { .init(rawValue: "invoice_access_bank_slip_events") }
    @export(implementation) public static var localDelivery: Self { .init(rawValue: "local_delivery") }
    @export(implementation) public static var phone: Self { .init(rawValue: "phone") }
    @export(implementation) public static var email: Self { .init(rawValue: "email") }
    @export(implementation) public static var website: Self { .init(rawValue: "website") }
    @export(implementation) public static var ratings: Self { .init(rawValue: "ratings") }
    @export(implementation) public static var attire: Self { .init(rawValue: "attire") }
    @export(implementation) public static var paymentOptions: Self { .init(rawValue: "payment_options") }
    @export(implementation) public static var culinaryTeam: Self { .init(rawValue: "culinary_team") }
    @export(implementation) public static var generalManager: Self { .init(rawValue: "general_manager") }
    @export(implementation) public static var priceRange: Self { .init(rawValue: "price_range") }
    @export(implementation) public static var awards: Self { .init(rawValue: "awards") }
    @export(implementation) public static var hometown: Self { .init(rawValue: "hometown") }
    @export(implementation) public static var currentLocation: Self { .init(rawValue: "current_location") }
    @export(implementation) public static var bio: Self { .init(rawValue: "bio") }
    @export(implementation) public static var affiliation: Self { .init(rawValue: "affiliation") }
    @export(implementation) public static var birthday: Self { .init(rawValue: "birthday") }
    @export(implementation) public static var personalInfo: Self { .init(rawValue: "personal_info") }
    @export(implementation) public static var personalInterests: Self { .init(rawValue: "personal_interests") }
    @export(implementation) public static var members: Self { .init(rawValue: "members") }
    @export(implementation) public static var checkins: Self { .init(rawValue: "checkins") }
    @export(implementation) public static var pageUpcomingChange: Self { .init(rawValue: "page_upcoming_change") }
    @export(implementation) public static var pageChangeProposal: Self { .init(rawValue: "page_change_proposal") }
    @export(implementation) public static var merchantReview: Self { .init(rawValue: "merchant_review") }
    @export(implementation) public static var productReview: Self { .init(rawValue: "product_review") }
    @export(implementation) public static var videos: Self { .init(rawValue: "videos") }
    @export(implementation) public static var liveVideos: Self { .init(rawValue: "live_videos") }
    @export(implementation) public static var videoTextQuestionResponses: Self { .init(rawValue: "video_text_question_responses") }
    @export(implementation) public static var registration: Self { .init(rawValue: "registration") }
    @export(implementation) public static var publisherSubscriptions: Self { .init(rawValue: "publisher_subscriptions") }
    @export(implementation) public static var invalidTopicPlaceholder: Self { .init(rawValue: "invalid_topic_placeholder") }
}

/// Values of `page.temporary_status`.
public struct PageTemporaryStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var differentlyOpen: Self { .init(rawValue: "differently_open") }
    @export(implementation) public static var temporarilyClosed: Self { .init(rawValue: "temporarily_closed") }
    @export(implementation) public static var operatingAsUsual: Self { .init(rawValue: "operating_as_usual") }
    @export(implementation) public static var noData: Self { .init(rawValue: "no_data") }
}

/// Values of `page.type`.
public struct PageType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unspecified: Self { .init(rawValue: "Unspecified") }
    @export(implementation) public static var born: Self { .init(rawValue: "Born") }
    @export(implementation) public static var founded: Self { .init(rawValue: "Founded") }
    @export(implementation) public static var started: Self { .init(rawValue: "Started") }
    @export(implementation) public static var opened: Self { .init(rawValue: "Opened") }
    @export(implementation) public static var created: Self { .init(rawValue: "Created") }
    @export(implementation) public static var launched: Self { .init(rawValue: "Launched") }
}

/// Values of `page.temporary_status`.
public struct PageUpdateTemporaryStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var differentlyOpen: Self { .init(rawValue: "DIFFERENTLY_OPEN") }
    @export(implementation) public static var temporarilyClosed: Self { .init(rawValue: "TEMPORARILY_CLOSED") }
    @export(implementation) public static var operatingAsUsual: Self { .init(rawValue: "OPERATING_AS_USUAL") }
    @export(implementation) public static var noData: Self { .init(rawValue: "NO_DATA") }
}
