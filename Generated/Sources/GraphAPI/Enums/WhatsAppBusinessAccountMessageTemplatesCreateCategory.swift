/// Values of `whats-app-business-account/message_templates.category`, `whats-app-business-hsm.category`.
public struct WhatsAppBusinessAccountMessageTemplatesCreateCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UTILITY`.
    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    /// `MARKETING`.
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    /// `AUTHENTICATION`.
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
}
