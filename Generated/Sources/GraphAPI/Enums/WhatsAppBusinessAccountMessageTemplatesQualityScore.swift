/// Values of `whats-app-business-account/message_templates.quality_score`.
public struct WhatsAppBusinessAccountMessageTemplatesQualityScore: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `GREEN`.
    @export(implementation) public static var green: Self { .init(rawValue: "GREEN") }
    /// `YELLOW`.
    @export(implementation) public static var yellow: Self { .init(rawValue: "YELLOW") }
    /// `RED`.
    @export(implementation) public static var red: Self { .init(rawValue: "RED") }
    /// `UNKNOWN`.
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
}
