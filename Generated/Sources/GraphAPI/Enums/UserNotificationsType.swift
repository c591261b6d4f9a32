/// Values of `user/notifications.type`.
public struct UserNotificationsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `generic`.
    public static var generic: Self { Self(rawValue: "generic") }
    /// `content_update`.
    public static var contentUpdate: Self { Self(rawValue: "content_update") }
}
