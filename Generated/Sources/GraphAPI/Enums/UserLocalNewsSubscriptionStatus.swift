/// Values of `user.local_news_subscription_status`.
public struct UserLocalNewsSubscriptionStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `STATUS_ON`.
    public static var statusOn: Self { Self(rawValue: "STATUS_ON") }
    /// `STATUS_OFF`.
    public static var statusOff: Self { Self(rawValue: "STATUS_OFF") }
}
