/// Values of `page-call-to-action.type`.
public struct PageCallToActionUpdateType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `BOOK_NOW`.
    @export(implementation) public static var bookNow: Self { .init(rawValue: "BOOK_NOW") }
    /// `REQUEST_QUOTE`.
    @export(implementation) public static var requestQuote: Self { .init(rawValue: "REQUEST_QUOTE") }
    /// `CALL_NOW`.
    @export(implementation) public static var callNow: Self { .init(rawValue: "CALL_NOW") }
    /// `CHARITY_DONATE`.
    @export(implementation) public static var charityDonate: Self { .init(rawValue: "CHARITY_DONATE") }
    /// `CONTACT_US`.
    @export(implementation) public static var contactUs: Self { .init(rawValue: "CONTACT_US") }
    /// `DONATE_NOW`.
    @export(implementation) public static var donateNow: Self { .init(rawValue: "DONATE_NOW") }
    /// `MESSAGE`.
    @export(implementation) public static var message: Self { .init(rawValue: "MESSAGE") }
    /// `OPEN_APP`.
    @export(implementation) public static var openApp: Self { .init(rawValue: "OPEN_APP") }
    /// `PLAY_NOW`.
    @export(implementation) public static var playNow: Self { .init(rawValue: "PLAY_NOW") }
    /// `SHOP_NOW`.
    @export(implementation) public static var shopNow: Self { .init(rawValue: "SHOP_NOW") }
    /// `SIGN_UP`.
    @export(implementation) public static var signUp: Self { .init(rawValue: "SIGN_UP") }
    /// `WATCH_NOW`.
    @export(implementation) public static var watchNow: Self { .init(rawValue: "WATCH_NOW") }
    /// `GET_OFFER`.
    @export(implementation) public static var getOffer: Self { .init(rawValue: "GET_OFFER") }
    /// `GET_OFFER_VIEW`.
    @export(implementation) public static var getOfferView: Self { .init(rawValue: "GET_OFFER_VIEW") }
    /// `BOOK_APPOINTMENT`.
    @export(implementation) public static var bookAppointment: Self { .init(rawValue: "BOOK_APPOINTMENT") }
    /// `LISTEN`.
    @export(implementation) public static var listen: Self { .init(rawValue: "LISTEN") }
    /// `EMAIL`.
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    /// `LEARN_MORE`.
    @export(implementation) public static var learnMore: Self { .init(rawValue: "LEARN_MORE") }
    /// `REQUEST_APPOINTMENT`.
    @export(implementation) public static var requestAppointment: Self { .init(rawValue: "REQUEST_APPOINTMENT") }
    /// `GET_DIRECTIONS`.
    @export(implementation) public static var getDirections: Self { .init(rawValue: "GET_DIRECTIONS") }
    /// `BUY_TICKETS`.
    @export(implementation) public static var buyTickets: Self { .init(rawValue: "BUY_TICKETS") }
    /// `PLAY_MUSIC`.
    @export(implementation) public static var playMusic: Self { .init(rawValue: "PLAY_MUSIC") }
    /// `VISIT_GROUP`.
    @export(implementation) public static var visitGroup: Self { .init(rawValue: "VISIT_GROUP") }
    /// `SHOP_ON_FACEBOOK`.
    @export(implementation) public static var shopOnFacebook: Self { .init(rawValue: "SHOP_ON_FACEBOOK") }
    /// `LOCAL_DEV_PLATFORM`.
    @export(implementation) public static var localDevPlatform: Self { .init(rawValue: "LOCAL_DEV_PLATFORM") }
    /// `INTERESTED`.
    @export(implementation) public static var interested: Self { .init(rawValue: "INTERESTED") }
    /// `WOODHENGE_SUPPORT`.
    @export(implementation) public static var woodhengeSupport: Self { .init(rawValue: "WOODHENGE_SUPPORT") }
    /// `BECOME_A_VOLUNTEER`.
    @export(implementation) public static var becomeAVolunteer: Self { .init(rawValue: "BECOME_A_VOLUNTEER") }
    /// `VIEW_SHOP`.
    @export(implementation) public static var viewShop: Self { .init(rawValue: "VIEW_SHOP") }
    /// `PURCHASE_GIFT_CARDS`.
    @export(implementation) public static var purchaseGiftCards: Self { .init(rawValue: "PURCHASE_GIFT_CARDS") }
    /// `FOLLOW_PAGE`.
    @export(implementation) public static var followPage: Self { .init(rawValue: "FOLLOW_PAGE") }
    /// `ORDER_FOOD`.
    @export(implementation) public static var orderFood: Self { .init(rawValue: "ORDER_FOOD") }
    /// `VIEW_INVENTORY`.
    @export(implementation) public static var viewInventory: Self { .init(rawValue: "VIEW_INVENTORY") }
    /// `MOBILE_CENTER`.
    @export(implementation) public static var mobileCenter: Self { .init(rawValue: "MOBILE_CENTER") }
    /// `VIEW_MENU`.
    @export(implementation) public static var viewMenu: Self { .init(rawValue: "VIEW_MENU") }
}
