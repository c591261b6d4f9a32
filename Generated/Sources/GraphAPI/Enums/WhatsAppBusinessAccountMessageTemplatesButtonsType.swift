// Made from the values of `whats-app-business-account/message_templates.type` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.type`, `whats-app-business-hsm.type`.
public struct WhatsAppBusinessAccountMessageTemplatesButtonsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var quickReply: Self { .init(rawValue: "QUICK_REPLY") }
    @export(implementation) public static var url: Self { .init(rawValue: "URL") }
    @export(implementation) public static var phoneNumber: Self { .init(rawValue: "PHONE_NUMBER") }
    @export(implementation) public static var otp: Self { .init(rawValue: "OTP") }
    @export(implementation) public static var mpm: Self { .init(rawValue: "MPM") }
    @export(implementation) public static var catalog: Self { .init(rawValue: "CATALOG") }
    @export(implementation) public static var voiceCall: Self { .init(rawValue: "VOICE_CALL") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesButtonsType``.
public typealias WhatsAppBusinessHSMButtonsType = WhatsAppBusinessAccountMessageTemplatesButtonsType
