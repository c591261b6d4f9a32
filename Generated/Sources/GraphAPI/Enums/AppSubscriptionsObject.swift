/// Values of `app/subscriptions.object`.
public struct AppSubscriptionsObject: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `user`.
    @export(implementation) public static var user: Self { .init(rawValue: "user") }
    /// `page`.
    @export(implementation) public static var page: Self { .init(rawValue: "page") }
    /// `permissions`.
    @export(implementation) public static var permissions: Self { .init(rawValue: "permissions") }
    /// `payments`.
    @export(implementation) public static var payments: Self { .init(rawValue: "payments") }
}
