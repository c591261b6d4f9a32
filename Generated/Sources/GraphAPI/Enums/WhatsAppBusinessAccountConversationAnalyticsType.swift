// Made from the values of `whats-app-business-account/conversation_analytics.conversation_types` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/conversation_analytics.conversation_types`.
public struct WhatsAppBusinessAccountConversationAnalyticsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var regular: Self { .init(rawValue: "REGULAR") }
    @export(implementation) public static var freeEntryPoint: Self { .init(rawValue: "FREE_ENTRY_POINT") }
    @export(implementation) public static var freeTier: Self { .init(rawValue: "FREE_TIER") }
}
