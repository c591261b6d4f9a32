// Made from the values of `whats-app-business-account/message_templates.type` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.type`, `whats-app-business-account/upsert_message_templates.type`, `whats-app-business-hsm.type`.
public struct WhatsAppBusinessAccountMessageTemplatesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var header: Self { .init(rawValue: "HEADER") }
    @export(implementation) public static var body: Self { .init(rawValue: "BODY") }
    @export(implementation) public static var footer: Self { .init(rawValue: "FOOTER") }
    @export(implementation) public static var buttons: Self { .init(rawValue: "BUTTONS") }
    @export(implementation) public static var carousel: Self { .init(rawValue: "CAROUSEL") }
    @export(implementation) public static var limitedTimeOffer: Self { .init(rawValue: "LIMITED_TIME_OFFER") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesType``.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesType = WhatsAppBusinessAccountMessageTemplatesType

/// The values of ``WhatsAppBusinessAccountMessageTemplatesType``.
public typealias WhatsAppBusinessHSMType = WhatsAppBusinessAccountMessageTemplatesType
