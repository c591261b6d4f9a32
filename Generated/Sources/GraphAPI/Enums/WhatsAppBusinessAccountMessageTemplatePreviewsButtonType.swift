/// Values of `whats-app-business-account/message_template_previews.button_types`, `whats-app-business-account/upsert_message_templates.type`.
public struct WhatsAppBusinessAccountMessageTemplatePreviewsButtonType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `OTP`.
    @export(implementation) public static var otp: Self { .init(rawValue: "OTP") }
}
