/// Values of `whats-app-business-account/message_templates.type`, `whats-app-business-account/upsert_message_templates.type`, `whats-app-business-hsm.type`.
public struct WhatsAppBusinessAccountMessageTemplatesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `HEADER`.
    @export(implementation) public static var header: Self { .init(rawValue: "HEADER") }
    /// `BODY`.
    @export(implementation) public static var body: Self { .init(rawValue: "BODY") }
    /// `FOOTER`.
    @export(implementation) public static var footer: Self { .init(rawValue: "FOOTER") }
    /// `BUTTONS`.
    @export(implementation) public static var buttons: Self { .init(rawValue: "BUTTONS") }
    /// `CAROUSEL`.
    @export(implementation) public static var carousel: Self { .init(rawValue: "CAROUSEL") }
    /// `LIMITED_TIME_OFFER`.
    @export(implementation) public static var limitedTimeOffer: Self { .init(rawValue: "LIMITED_TIME_OFFER") }
}
