/// Values of `page-call-to-action.web_destination_type`.
public struct PageCallToActionUpdateWebDestinationType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `EMAIL`.
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    /// `MESSENGER`.
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    /// `NONE`.
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    /// `WEBSITE`.
    @export(implementation) public static var website: Self { .init(rawValue: "WEBSITE") }
    /// `SHOP_ON_FACEBOOK`.
    @export(implementation) public static var shopOnFacebook: Self { .init(rawValue: "SHOP_ON_FACEBOOK") }
    /// `BECOME_SUPPORTER`.
    @export(implementation) public static var becomeSupporter: Self { .init(rawValue: "BECOME_SUPPORTER") }
    /// `BECOME_A_VOLUNTEER`.
    @export(implementation) public static var becomeAVolunteer: Self { .init(rawValue: "BECOME_A_VOLUNTEER") }
    /// `FOLLOW`.
    @export(implementation) public static var follow: Self { .init(rawValue: "FOLLOW") }
    /// `MOBILE_CENTER`.
    @export(implementation) public static var mobileCenter: Self { .init(rawValue: "MOBILE_CENTER") }
}
