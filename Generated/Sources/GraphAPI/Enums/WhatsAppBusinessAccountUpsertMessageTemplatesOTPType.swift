// Made from the values of `whats-app-business-account/upsert_message_templates.otp_type` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/upsert_message_templates.otp_type`.
public struct WhatsAppBusinessAccountUpsertMessageTemplatesOTPType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var copyCode: Self { .init(rawValue: "COPY_CODE") }
    @export(implementation) public static var oneTap: Self { .init(rawValue: "ONE_TAP") }
    @export(implementation) public static var zeroTap: Self { .init(rawValue: "ZERO_TAP") }
}
