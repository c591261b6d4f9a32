// Made from the values of `user/notifications.filtering` in the reference by graphgen; edits to this file are lost.

/// Values of `user/notifications.filtering`.
public struct UserNotificationsFiltering: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var groups: Self { .init(rawValue: "groups") }
    @export(implementation) public static var groupsSocial: Self { .init(rawValue: "groups_social") }
    @export(implementation) public static var ema: Self { .init(rawValue: "ema") }
}
