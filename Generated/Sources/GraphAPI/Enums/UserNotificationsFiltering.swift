/// Values of `user/notifications.filtering`.
public struct UserNotificationsFiltering: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `groups`.
    public static var groups: Self { Self(rawValue: "groups") }
    /// `groups_social`.
    public static var groupsSocial: Self { Self(rawValue: "groups_social") }
    /// `ema`.
    public static var ema: Self { Self(rawValue: "ema") }
}
