// Made from the values of `page-call-to-action.web_destination_type` in the reference by graphgen; edits to this file are lost.

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
