// Made from the values of `whats-app-business-account/conversation_analytics.metric_types` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/conversation_analytics.metric_types`.
public struct WhatsAppBusinessAccountConversationAnalyticsMetricType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var conversation: Self { .init(rawValue: "CONVERSATION") }
    @export(implementation) public static var cost: Self { .init(rawValue: "COST") }
}
