/// Values of `whats-app-business-account/conversation_analytics.conversation_categories`.
public struct WhatsAppBusinessAccountConversationAnalyticsCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNKNOWN`.
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    /// `MARKETING`.
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    /// `UTILITY`.
    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    /// `AUTHENTICATION`.
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
    /// `SERVICE`.
    @export(implementation) public static var service: Self { .init(rawValue: "SERVICE") }
    /// `MARKETING_OPTIMIZED_DELIVERY`.
    @export(implementation) public static var marketingOptimizedDelivery: Self { .init(rawValue: "MARKETING_OPTIMIZED_DELIVERY") }
}
