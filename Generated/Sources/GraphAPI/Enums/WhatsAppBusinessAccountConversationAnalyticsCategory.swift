// Made from the values of `whats-app-business-account/conversation_analytics.conversation_categories` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/conversation_analytics.conversation_categories`.
public struct WhatsAppBusinessAccountConversationAnalyticsCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
    @export(implementation) public static var service: Self { .init(rawValue: "SERVICE") }
    @export(implementation) public static var marketingOptimizedDelivery: Self { .init(rawValue: "MARKETING_OPTIMIZED_DELIVERY") }
}
