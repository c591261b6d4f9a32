// Made from the values of `whats-app-business-account/message_templates.quality_score` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.quality_score`.
public struct WhatsAppBusinessAccountMessageTemplatesQualityScore: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var green: Self { .init(rawValue: "GREEN") }
    @export(implementation) public static var yellow: Self { .init(rawValue: "YELLOW") }
    @export(implementation) public static var red: Self { .init(rawValue: "RED") }
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
}
