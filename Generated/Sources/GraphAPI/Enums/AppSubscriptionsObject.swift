// Made from the values of `app/subscriptions.object` in the reference by graphgen; edits to this file are lost.

/// Values of `app/subscriptions.object`.
public struct AppSubscriptionsObject: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var user: Self { .init(rawValue: "user") }
    @export(implementation) public static var page: Self { .init(rawValue: "page") }
    @export(implementation) public static var permissions: Self { .init(rawValue: "permissions") }
    @export(implementation) public static var payments: Self { .init(rawValue: "payments") }
}
