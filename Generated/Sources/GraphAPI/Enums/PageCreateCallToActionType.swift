/// Values of `page.type`.
public struct PageCreateCallToActionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `BOOK_TRAVEL`.
    @export(implementation) public static var bookTravel: Self { .init(rawValue: "BOOK_TRAVEL") }
    /// `CONTACT_US`.
    @export(implementation) public static var contactUs: Self { .init(rawValue: "CONTACT_US") }
    /// `DONATE`.
    @export(implementation) public static var donate: Self { .init(rawValue: "DONATE") }
    /// `DONATE_NOW`.
    @export(implementation) public static var donateNow: Self { .init(rawValue: "DONATE_NOW") }
    /// `DOWNLOAD`.
    @export(implementation) public static var download: Self { .init(rawValue: "DOWNLOAD") }
    /// `GET_DIRECTIONS`.
    @export(implementation) public static var getDirections: Self { .init(rawValue: "GET_DIRECTIONS") }
    /// `GO_LIVE`.
    @export(implementation) public static var goLive: Self { .init(rawValue: "GO_LIVE") }
    /// `INTERESTED`.
    @export(implementation) public static var interested: Self { .init(rawValue: "INTERESTED") }
    /// `LEARN_MORE`.
    @export(implementation) public static var learnMore: Self { .init(rawValue: "LEARN_MORE") }
    /// `LIKE_PAGE`.
    @export(implementation) public static var likePage: Self { .init(rawValue: "LIKE_PAGE") }
    /// `MESSAGE_PAGE`.
    @export(implementation) public static var messagePage: Self { .init(rawValue: "MESSAGE_PAGE") }
    /// `RAISE_MONEY`.
    @export(implementation) public static var raiseMoney: Self { .init(rawValue: "RAISE_MONEY") }
    /// `SAVE`.
    @export(implementation) public static var save: Self { .init(rawValue: "SAVE") }
    /// `SEND_TIP`.
    @export(implementation) public static var sendTip: Self { .init(rawValue: "SEND_TIP") }
    /// `SHOP_NOW`.
    @export(implementation) public static var shopNow: Self { .init(rawValue: "SHOP_NOW") }
    /// `SIGN_UP`.
    @export(implementation) public static var signUp: Self { .init(rawValue: "SIGN_UP") }
    /// `VIEW_INSTAGRAM_PROFILE`.
    @export(implementation) public static var viewInstagramProfile: Self { .init(rawValue: "VIEW_INSTAGRAM_PROFILE") }
    /// `INSTAGRAM_MESSAGE`.
    @export(implementation) public static var instagramMessage: Self { .init(rawValue: "INSTAGRAM_MESSAGE") }
    /// `LOYALTY_LEARN_MORE`.
    @export(implementation) public static var loyaltyLearnMore: Self { .init(rawValue: "LOYALTY_LEARN_MORE") }
    /// `PURCHASE_GIFT_CARDS`.
    @export(implementation) public static var purchaseGiftCards: Self { .init(rawValue: "PURCHASE_GIFT_CARDS") }
    /// `PAY_TO_ACCESS`.
    @export(implementation) public static var payToAccess: Self { .init(rawValue: "PAY_TO_ACCESS") }
    /// `SEE_MORE`.
    @export(implementation) public static var seeMore: Self { .init(rawValue: "SEE_MORE") }
    /// `TRY_IN_CAMERA`.
    @export(implementation) public static var tryInCamera: Self { .init(rawValue: "TRY_IN_CAMERA") }
    /// `WHATSAPP_LINK`.
    @export(implementation) public static var whatsAppLink: Self { .init(rawValue: "WHATSAPP_LINK") }
    /// `BOOK_NOW`.
    @export(implementation) public static var bookNow: Self { .init(rawValue: "BOOK_NOW") }
    /// `CHECK_AVAILABILITY`.
    @export(implementation) public static var checkAvailability: Self { .init(rawValue: "CHECK_AVAILABILITY") }
    /// `ORDER_NOW`.
    @export(implementation) public static var orderNow: Self { .init(rawValue: "ORDER_NOW") }
    /// `WHATSAPP_MESSAGE`.
    @export(implementation) public static var whatsAppMessage: Self { .init(rawValue: "WHATSAPP_MESSAGE") }
    /// `GET_MOBILE_APP`.
    @export(implementation) public static var getMobileApp: Self { .init(rawValue: "GET_MOBILE_APP") }
    /// `INSTALL_MOBILE_APP`.
    @export(implementation) public static var installMobileApp: Self { .init(rawValue: "INSTALL_MOBILE_APP") }
    /// `USE_MOBILE_APP`.
    @export(implementation) public static var useMobileApp: Self { .init(rawValue: "USE_MOBILE_APP") }
    /// `INSTALL_APP`.
    @export(implementation) public static var installApp: Self { .init(rawValue: "INSTALL_APP") }
    /// `USE_APP`.
    @export(implementation) public static var useApp: Self { .init(rawValue: "USE_APP") }
    /// `PLAY_GAME`.
    @export(implementation) public static var playGame: Self { .init(rawValue: "PLAY_GAME") }
    /// `WATCH_VIDEO`.
    @export(implementation) public static var watchVideo: Self { .init(rawValue: "WATCH_VIDEO") }
    /// `WATCH_MORE`.
    @export(implementation) public static var watchMore: Self { .init(rawValue: "WATCH_MORE") }
    /// `OPEN_LINK`.
    @export(implementation) public static var openLink: Self { .init(rawValue: "OPEN_LINK") }
    /// `NO_BUTTON`.
    @export(implementation) public static var noButton: Self { .init(rawValue: "NO_BUTTON") }
    /// `LISTEN_MUSIC`.
    @export(implementation) public static var listenMusic: Self { .init(rawValue: "LISTEN_MUSIC") }
    /// `MOBILE_DOWNLOAD`.
    @export(implementation) public static var mobileDownload: Self { .init(rawValue: "MOBILE_DOWNLOAD") }
    /// `GET_OFFER`.
    @export(implementation) public static var getOffer: Self { .init(rawValue: "GET_OFFER") }
    /// `GET_OFFER_VIEW`.
    @export(implementation) public static var getOfferView: Self { .init(rawValue: "GET_OFFER_VIEW") }
    /// `BUY_NOW`.
    @export(implementation) public static var buyNow: Self { .init(rawValue: "BUY_NOW") }
    /// `BUY_TICKETS`.
    @export(implementation) public static var buyTickets: Self { .init(rawValue: "BUY_TICKETS") }
    /// `UPDATE_APP`.
    @export(implementation) public static var updateApp: Self { .init(rawValue: "UPDATE_APP") }
    /// `BET_NOW`.
    @export(implementation) public static var betNow: Self { .init(rawValue: "BET_NOW") }
    /// `ADD_TO_CART`.
    @export(implementation) public static var addToCart: Self { .init(rawValue: "ADD_TO_CART") }
    /// `SELL_NOW`.
    @export(implementation) public static var sellNow: Self { .init(rawValue: "SELL_NOW") }
    /// `GET_SHOWTIMES`.
    @export(implementation) public static var getShowtimes: Self { .init(rawValue: "GET_SHOWTIMES") }
    /// `LISTEN_NOW`.
    @export(implementation) public static var listenNow: Self { .init(rawValue: "LISTEN_NOW") }
    /// `GET_EVENT_TICKETS`.
    @export(implementation) public static var getEventTickets: Self { .init(rawValue: "GET_EVENT_TICKETS") }
    /// `REMIND_ME`.
    @export(implementation) public static var remindMe: Self { .init(rawValue: "REMIND_ME") }
    /// `SEARCH_MORE`.
    @export(implementation) public static var searchMore: Self { .init(rawValue: "SEARCH_MORE") }
    /// `PRE_REGISTER`.
    @export(implementation) public static var preRegister: Self { .init(rawValue: "PRE_REGISTER") }
    /// `SWIPE_UP_PRODUCT`.
    @export(implementation) public static var swipeUpProduct: Self { .init(rawValue: "SWIPE_UP_PRODUCT") }
    /// `SWIPE_UP_SHOP`.
    @export(implementation) public static var swipeUpShop: Self { .init(rawValue: "SWIPE_UP_SHOP") }
    /// `PLAY_GAME_ON_FACEBOOK`.
    @export(implementation) public static var playGameOnFacebook: Self { .init(rawValue: "PLAY_GAME_ON_FACEBOOK") }
    /// `VISIT_WORLD`.
    @export(implementation) public static var visitWorld: Self { .init(rawValue: "VISIT_WORLD") }
    /// `OPEN_INSTANT_APP`.
    @export(implementation) public static var openInstantApp: Self { .init(rawValue: "OPEN_INSTANT_APP") }
    /// `JOIN_GROUP`.
    @export(implementation) public static var joinGroup: Self { .init(rawValue: "JOIN_GROUP") }
    /// `GET_PROMOTIONS`.
    @export(implementation) public static var getPromotions: Self { .init(rawValue: "GET_PROMOTIONS") }
    /// `SEND_UPDATES`.
    @export(implementation) public static var sendUpdates: Self { .init(rawValue: "SEND_UPDATES") }
    /// `INQUIRE_NOW`.
    @export(implementation) public static var inquireNow: Self { .init(rawValue: "INQUIRE_NOW") }
    /// `VISIT_PROFILE`.
    @export(implementation) public static var visitProfile: Self { .init(rawValue: "VISIT_PROFILE") }
    /// `CHAT_ON_WHATSAPP`.
    @export(implementation) public static var chatOnWhatsApp: Self { .init(rawValue: "CHAT_ON_WHATSAPP") }
    /// `EXPLORE_MORE`.
    @export(implementation) public static var exploreMore: Self { .init(rawValue: "EXPLORE_MORE") }
    /// `CONFIRM`.
    @export(implementation) public static var confirm: Self { .init(rawValue: "CONFIRM") }
    /// `JOIN_CHANNEL`.
    @export(implementation) public static var joinChannel: Self { .init(rawValue: "JOIN_CHANNEL") }
    /// `CALL`.
    @export(implementation) public static var call: Self { .init(rawValue: "CALL") }
    /// `MISSED_CALL`.
    @export(implementation) public static var missedCall: Self { .init(rawValue: "MISSED_CALL") }
    /// `CALL_NOW`.
    @export(implementation) public static var callNow: Self { .init(rawValue: "CALL_NOW") }
    /// `CALL_ME`.
    @export(implementation) public static var callMe: Self { .init(rawValue: "CALL_ME") }
    /// `APPLY_NOW`.
    @export(implementation) public static var applyNow: Self { .init(rawValue: "APPLY_NOW") }
    /// `BUY`.
    @export(implementation) public static var buy: Self { .init(rawValue: "BUY") }
    /// `GET_QUOTE`.
    @export(implementation) public static var getQuote: Self { .init(rawValue: "GET_QUOTE") }
    /// `SUBSCRIBE`.
    @export(implementation) public static var subscribe: Self { .init(rawValue: "SUBSCRIBE") }
    /// `RECORD_NOW`.
    @export(implementation) public static var recordNow: Self { .init(rawValue: "RECORD_NOW") }
    /// `VOTE_NOW`.
    @export(implementation) public static var voteNow: Self { .init(rawValue: "VOTE_NOW") }
    /// `GIVE_FREE_RIDES`.
    @export(implementation) public static var giveFreeRides: Self { .init(rawValue: "GIVE_FREE_RIDES") }
    /// `REGISTER_NOW`.
    @export(implementation) public static var registerNow: Self { .init(rawValue: "REGISTER_NOW") }
    /// `OPEN_MESSENGER_EXT`.
    @export(implementation) public static var openMessengerExt: Self { .init(rawValue: "OPEN_MESSENGER_EXT") }
    /// `EVENT_RSVP`.
    @export(implementation) public static var eventRSVP: Self { .init(rawValue: "EVENT_RSVP") }
    /// `CIVIC_ACTION`.
    @export(implementation) public static var civicAction: Self { .init(rawValue: "CIVIC_ACTION") }
    /// `SEND_INVITES`.
    @export(implementation) public static var sendInvites: Self { .init(rawValue: "SEND_INVITES") }
    /// `REFER_FRIENDS`.
    @export(implementation) public static var referFriends: Self { .init(rawValue: "REFER_FRIENDS") }
    /// `REQUEST_TIME`.
    @export(implementation) public static var requestTime: Self { .init(rawValue: "REQUEST_TIME") }
    /// `SEE_MENU`.
    @export(implementation) public static var seeMenu: Self { .init(rawValue: "SEE_MENU") }
    /// `SEARCH`.
    @export(implementation) public static var search: Self { .init(rawValue: "SEARCH") }
    /// `TRY_IT`.
    @export(implementation) public static var tryIt: Self { .init(rawValue: "TRY_IT") }
    /// `TRY_ON`.
    @export(implementation) public static var tryOn: Self { .init(rawValue: "TRY_ON") }
    /// `LINK_CARD`.
    @export(implementation) public static var linkCard: Self { .init(rawValue: "LINK_CARD") }
    /// `DIAL_CODE`.
    @export(implementation) public static var dialCode: Self { .init(rawValue: "DIAL_CODE") }
    /// `FIND_YOUR_GROUPS`.
    @export(implementation) public static var findYourGroups: Self { .init(rawValue: "FIND_YOUR_GROUPS") }
    /// `START_ORDER`.
    @export(implementation) public static var startOrder: Self { .init(rawValue: "START_ORDER") }
}
