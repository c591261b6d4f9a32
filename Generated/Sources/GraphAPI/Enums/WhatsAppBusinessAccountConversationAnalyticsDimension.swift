// Made from the values of `whats-app-business-account/conversation_analytics.dimensions` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/conversation_analytics.dimensions`.
public struct WhatsAppBusinessAccountConversationAnalyticsDimension: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var conversationType: Self { .init(rawValue: "CONVERSATION_TYPE") }
    @export(implementation) public static var conversationDirection: Self { .init(rawValue: "CONVERSATION_DIRECTION") }
    @export(implementation) public static var conversationCategory: Self { .init(rawValue: "CONVERSATION_CATEGORY") }
}
