// Made from the values of `whats-app-business-account/conversation_analytics.granularity` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/conversation_analytics.granularity`.
public struct WhatsAppBusinessAccountConversationAnalyticsGranularity: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var halfHour: Self { .init(rawValue: "HALF_HOUR") }
    @export(implementation) public static var daily: Self { .init(rawValue: "DAILY") }
    @export(implementation) public static var monthly: Self { .init(rawValue: "MONTHLY") }
}
