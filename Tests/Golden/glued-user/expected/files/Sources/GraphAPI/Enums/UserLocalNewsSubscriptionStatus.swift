// Made from the values of `user.local_news_subscription_status` in the reference by graphgen; edits to this file are lost.

/// Values of `user.local_news_subscription_status`.
public struct UserLocalNewsSubscriptionStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var statusOn: Self { .init(rawValue: "STATUS_ON") }
    @export(implementation) public static var statusOff: Self { .init(rawValue: "STATUS_OFF") }
}
