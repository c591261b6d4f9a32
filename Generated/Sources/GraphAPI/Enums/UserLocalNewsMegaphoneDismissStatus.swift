/// Values of `user.local_news_megaphone_dismiss_status`.
public struct UserLocalNewsMegaphoneDismissStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `YES`.
    public static var yes: Self { Self(rawValue: "YES") }
    /// `NO`.
    public static var no: Self { Self(rawValue: "NO") }
}
