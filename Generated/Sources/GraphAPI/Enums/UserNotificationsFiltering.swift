/// Values of `user/notifications.filtering`.
public struct UserNotificationsFiltering: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `groups`.
    @export(implementation) public static var groups: Self { .init(rawValue: "groups") }
    /// `groups_social`.
    @export(implementation) public static var groupsSocial: Self { .init(rawValue: "groups_social") }
    /// `ema`.
    @export(implementation) public static var ema: Self { .init(rawValue: "ema") }
}
