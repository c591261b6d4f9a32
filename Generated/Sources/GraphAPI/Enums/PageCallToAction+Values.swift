// Made from the values that fields and parameters of `page-call-to-action` take in the reference, by graphgen; edits to this file are lost.

/// Values of `page-call-to-action.android_destination_type`.
///
/// The reference does not list them.
public typealias PageCallToActionAndroidDestinationType = GraphUnlisted<GraphName.PageCallToActionAndroidDestinationType>

extension GraphName {
    /// Tells ``PageCallToActionAndroidDestinationType`` from other values that the reference does not list.
    public enum PageCallToActionAndroidDestinationType {}
}

/// Values of `page-call-to-action.iphone_destination_type`.
///
/// The reference does not list them.
public typealias PageCallToActionIPhoneDestinationType = GraphUnlisted<GraphName.PageCallToActionIPhoneDestinationType>

extension GraphName {
    /// Tells ``PageCallToActionIPhoneDestinationType`` from other values that the reference does not list.
    public enum PageCallToActionIPhoneDestinationType {}
}

/// Values of `page-call-to-action.status`.
///
/// The reference does not list them.
public typealias PageCallToActionStatus = GraphUnlisted<GraphName.PageCallToActionStatus>

extension GraphName {
    /// Tells ``PageCallToActionStatus`` from other values that the reference does not list.
    public enum PageCallToActionStatus {}
}

/// Values of `page-call-to-action.type`.
///
/// The reference does not list them.
public typealias PageCallToActionType = GraphUnlisted<GraphName.PageCallToActionType>

extension GraphName {
    /// Tells ``PageCallToActionType`` from other values that the reference does not list.
    public enum PageCallToActionType {}
}

/// Values of `page-call-to-action.android_destination_type`.
public struct PageCallToActionUpdateAndroidDestinationType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var website: Self { .init(rawValue: "WEBSITE") }
    @export(implementation) public static var appDeeplink: Self { .init(rawValue: "APP_DEEPLINK") }
    @export(implementation) public static var facebookApp: Self { .init(rawValue: "FACEBOOK_APP") }
    @export(implementation) public static var phoneCall: Self { .init(rawValue: "PHONE_CALL") }
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var shopOnFacebook: Self { .init(rawValue: "SHOP_ON_FACEBOOK") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var becomeAVolunteer: Self { .init(rawValue: "BECOME_A_VOLUNTEER") }
    @export(implementation) public static var follow: Self { .init(rawValue: "FOLLOW") }
    @export(implementation) public static var miniShop: Self { .init(rawValue: "MINI_SHOP") }
    @export(implementation) public static var marketplaceInventoryPage: Self { .init(rawValue: "MARKETPLACE_INVENTORY_PAGE") }
    @export(implementation) public static var mobileCenter: Self { .init(rawValue: "MOBILE_CENTER") }
    @export(implementation) public static var menuOnFacebook: Self { .init(rawValue: "MENU_ON_FACEBOOK") }
}

/// Values of `page-call-to-action.iphone_destination_type`.
public struct PageCallToActionUpdateIPhoneDestinationType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var website: Self { .init(rawValue: "WEBSITE") }
    @export(implementation) public static var appDeeplink: Self { .init(rawValue: "APP_DEEPLINK") }
    @export(implementation) public static var facebookApp: Self { .init(rawValue: "FACEBOOK_APP") }
    @export(implementation) public static var phoneCall: Self { .init(rawValue: "PHONE_CALL") }
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var shopOnFacebook: Self { .init(rawValue: "SHOP_ON_FACEBOOK") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var becomeAVolunteer: Self { .init(rawValue: "BECOME_A_VOLUNTEER") }
    @export(implementation) public static var follow: Self { .init(rawValue: "FOLLOW") }
    @export(implementation) public static var miniShop: Self { .init(rawValue: "MINI_SHOP") }
    @export(implementation) public static var marketplaceInventoryPage: Self { .init(rawValue: "MARKETPLACE_INVENTORY_PAGE") }
    @export(implementation) public static var menuOnFacebook: Self { .init(rawValue: "MENU_ON_FACEBOOK") }
}

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

/// Values of `page-call-to-action.web_destination_type`.
public struct PageCallToActionUpdateWebDestinationType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var website: Self { .init(rawValue: "WEBSITE") }
    @export(implementation) public static var shopOnFacebook: Self { .init(rawValue: "SHOP_ON_FACEBOOK") }
    @export(implementation) public static var becomeSupporter: Self { .init(rawValue: "BECOME_SUPPORTER") }
    @export(implementation) public static var becomeAVolunteer: Self { .init(rawValue: "BECOME_A_VOLUNTEER") }
    @export(implementation) public static var follow: Self { .init(rawValue: "FOLLOW") }
    @export(implementation) public static var mobileCenter: Self { .init(rawValue: "MOBILE_CENTER") }
}

/// Values of `page-call-to-action.web_destination_type`.
///
/// The reference does not list them.
public typealias PageCallToActionWebDestinationType = GraphUnlisted<GraphName.PageCallToActionWebDestinationType>

extension GraphName {
    /// Tells ``PageCallToActionWebDestinationType`` from other values that the reference does not list.
    public enum PageCallToActionWebDestinationType {}
}
