// Made from the values of `page-call-to-action.android_destination_type` in the reference by graphgen; edits to this file are lost.

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
