/// Values of `user/notifications.type`.
public struct UserNotificationsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `generic`.
    @export(implementation) public static var generic: Self { .init(rawValue: "generic") }
    /// `content_update`.
    @export(implementation) public static var contentUpdate: Self { .init(rawValue: "content_update") }
}
