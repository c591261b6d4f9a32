// Made from the values of `user/notifications.type` in the reference by graphgen; edits to this file are lost.

/// Values of `user/notifications.type`.
public struct UserNotificationsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var generic: Self { .init(rawValue: "generic") }
    @export(implementation) public static var contentUpdate: Self { .init(rawValue: "content_update") }
}
