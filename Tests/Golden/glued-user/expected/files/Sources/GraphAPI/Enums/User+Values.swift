// Made from the values that fields and parameters of `user` take in the reference, by graphgen; edits to this file are lost.

/// Values of `user.local_news_megaphone_dismiss_status`.
public struct UserLocalNewsMegaphoneDismissStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var yes: Self { .init(rawValue: "YES") }
    @export(implementation) public static var no: Self { .init(rawValue: "NO") }
}

/// Values of `user.local_news_subscription_status`.
public struct UserLocalNewsSubscriptionStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var statusOn: Self { .init(rawValue: "STATUS_ON") }
    @export(implementation) public static var statusOff: Self { .init(rawValue: "STATUS_OFF") }
}
