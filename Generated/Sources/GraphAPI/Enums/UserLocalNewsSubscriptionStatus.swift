/// Values of `user.local_news_subscription_status`.
public struct UserLocalNewsSubscriptionStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `STATUS_ON`.
    @export(implementation) public static var statusOn: Self { .init(rawValue: "STATUS_ON") }
    /// `STATUS_OFF`.
    @export(implementation) public static var statusOff: Self { .init(rawValue: "STATUS_OFF") }
}
