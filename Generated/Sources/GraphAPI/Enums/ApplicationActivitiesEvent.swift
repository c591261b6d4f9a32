// Made from the values of `application/activities.event` in the reference by graphgen; edits to this file are lost.

/// Values of `application/activities.event`.
public struct ApplicationActivitiesEvent: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var mobileAppInstall: Self { .init(rawValue: "MOBILE_APP_INSTALL") }
    @export(implementation) public static var customAppEvents: Self { .init(rawValue: "CUSTOM_APP_EVENTS") }
    @export(implementation) public static var deferredAppLink: Self { .init(rawValue: "DEFERRED_APP_LINK") }
}
