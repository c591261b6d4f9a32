// Made from the values of `whats-app-business-account/message_template_previews.button_types` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_template_previews.button_types`, `whats-app-business-account/upsert_message_templates.type`.
public struct WhatsAppBusinessAccountMessageTemplatePreviewsButtonType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var otp: Self { .init(rawValue: "OTP") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatePreviewsButtonType``.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesButtonsType = WhatsAppBusinessAccountMessageTemplatePreviewsButtonType
