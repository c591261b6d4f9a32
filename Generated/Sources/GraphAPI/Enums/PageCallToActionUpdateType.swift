// Made from the values of `page-call-to-action.type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-call-to-action.type`.
public struct PageCallToActionUpdateType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var bookNow: Self { .init(rawValue: "BOOK_NOW") }
    @export(implementation) public static var requestQuote: Self { .init(rawValue: "REQUEST_QUOTE") }
    @export(implementation) public static var callNow: Self { .init(rawValue: "CALL_NOW") }
    @export(implementation) public static var charityDonate: Self { .init(rawValue: "CHARITY_DONATE") }
    @export(implementation) public static var contactUs: Self { .init(rawValue: "CONTACT_US") }
    @export(implementation) public static var donateNow: Self { .init(rawValue: "DONATE_NOW") }
    @export(implementation) public static var message: Self { .init(rawValue: "MESSAGE") }
    @export(implementation) public static var openApp: Self { .init(rawValue: "OPEN_APP") }
    @export(implementation) public static var playNow: Self { .init(rawValue: "PLAY_NOW") }
    @export(implementation) public static var shopNow: Self { .init(rawValue: "SHOP_NOW") }
    @export(implementation) public static var signUp: Self { .init(rawValue: "SIGN_UP") }
    @export(implementation) public static var watchNow: Self { .init(rawValue: "WATCH_NOW") }
    @export(implementation) public static var getOffer: Self { .init(rawValue: "GET_OFFER") }
    @export(implementation) public static var getOfferView: Self { .init(rawValue: "GET_OFFER_VIEW") }
    @export(implementation) public static var bookAppointment: Self { .init(rawValue: "BOOK_APPOINTMENT") }
    @export(implementation) public static var listen: Self { .init(rawValue: "LISTEN") }
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var learnMore: Self { .init(rawValue: "LEARN_MORE") }
    @export(implementation) public static var requestAppointment: Self { .init(rawValue: "REQUEST_APPOINTMENT") }
    @export(implementation) public static var getDirections: Self { .init(rawValue: "GET_DIRECTIONS") }
    @export(implementation) public static var buyTickets: Self { .init(rawValue: "BUY_TICKETS") }
    @export(implementation) public static var playMusic: Self { .init(rawValue: "PLAY_MUSIC") }
    @export(implementation) public static var visitGroup: Self { .init(rawValue: "VISIT_GROUP") }
    @export(implementation) public static var shopOnFacebook: Self { .init(rawValue: "SHOP_ON_FACEBOOK") }
    @export(implementation) public static var localDevPlatform: Self { .init(rawValue: "LOCAL_DEV_PLATFORM") }
    @export(implementation) public static var interested: Self { .init(rawValue: "INTERESTED") }
    @export(implementation) public static var woodhengeSupport: Self { .init(rawValue: "WOODHENGE_SUPPORT") }
    @export(implementation) public static var becomeAVolunteer: Self { .init(rawValue: "BECOME_A_VOLUNTEER") }
    @export(implementation) public static var viewShop: Self { .init(rawValue: "VIEW_SHOP") }
    @export(implementation) public static var purchaseGiftCards: Self { .init(rawValue: "PURCHASE_GIFT_CARDS") }
    @export(implementation) public static var followPage: Self { .init(rawValue: "FOLLOW_PAGE") }
    @export(implementation) public static var orderFood: Self { .init(rawValue: "ORDER_FOOD") }
    @export(implementation) public static var viewInventory: Self { .init(rawValue: "VIEW_INVENTORY") }
    @export(implementation) public static var mobileCenter: Self { .init(rawValue: "MOBILE_CENTER") }
    @export(implementation) public static var viewMenu: Self { .init(rawValue: "VIEW_MENU") }
}
