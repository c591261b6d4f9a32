// Made from the values of `whats-app-business-account/conversation_analytics.conversation_directions` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/conversation_analytics.conversation_directions`.
public struct WhatsAppBusinessAccountConversationAnalyticsDirection: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var businessInitiated: Self { .init(rawValue: "BUSINESS_INITIATED") }
    @export(implementation) public static var userInitiated: Self { .init(rawValue: "USER_INITIATED") }
}
