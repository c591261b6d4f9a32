/// Values of `application/activities.event`.
public struct ApplicationActivitiesEvent: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MOBILE_APP_INSTALL`.
    @export(implementation) public static var mobileAppInstall: Self { .init(rawValue: "MOBILE_APP_INSTALL") }
    /// `CUSTOM_APP_EVENTS`.
    @export(implementation) public static var customAppEvents: Self { .init(rawValue: "CUSTOM_APP_EVENTS") }
    /// `DEFERRED_APP_LINK`.
    @export(implementation) public static var deferredAppLink: Self { .init(rawValue: "DEFERRED_APP_LINK") }
}
