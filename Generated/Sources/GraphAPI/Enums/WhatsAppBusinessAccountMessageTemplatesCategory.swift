// Made from the values of `whats-app-business-account/message_templates.category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.category`, `whats-app-business-hsm.category`.
public struct WhatsAppBusinessAccountMessageTemplatesCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesCategory``.
public typealias WhatsAppBusinessHSMUpdateCategory = WhatsAppBusinessAccountMessageTemplatesCategory
