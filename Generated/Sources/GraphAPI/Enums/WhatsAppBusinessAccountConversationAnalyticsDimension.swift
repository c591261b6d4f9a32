/// Values of `whats-app-business-account/conversation_analytics.dimensions`.
public struct WhatsAppBusinessAccountConversationAnalyticsDimension: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNKNOWN`.
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    /// `PHONE`.
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    /// `COUNTRY`.
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    /// `CONVERSATION_TYPE`.
    @export(implementation) public static var conversationType: Self { .init(rawValue: "CONVERSATION_TYPE") }
    /// `CONVERSATION_DIRECTION`.
    @export(implementation) public static var conversationDirection: Self { .init(rawValue: "CONVERSATION_DIRECTION") }
    /// `CONVERSATION_CATEGORY`.
    @export(implementation) public static var conversationCategory: Self { .init(rawValue: "CONVERSATION_CATEGORY") }
}
