/// Values of `whats-app-business-account/conversation_analytics.granularity`.
public struct WhatsAppBusinessAccountConversationAnalyticsGranularity: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `HALF_HOUR`.
    @export(implementation) public static var halfHour: Self { .init(rawValue: "HALF_HOUR") }
    /// `DAILY`.
    @export(implementation) public static var daily: Self { .init(rawValue: "DAILY") }
    /// `MONTHLY`.
    @export(implementation) public static var monthly: Self { .init(rawValue: "MONTHLY") }
}
