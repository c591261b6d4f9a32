/// Values of `whats-app-business-account/upsert_message_templates.otp_type`.
public struct WhatsAppBusinessAccountUpsertMessageTemplatesOTPType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `COPY_CODE`.
    @export(implementation) public static var copyCode: Self { .init(rawValue: "COPY_CODE") }
    /// `ONE_TAP`.
    @export(implementation) public static var oneTap: Self { .init(rawValue: "ONE_TAP") }
    /// `ZERO_TAP`.
    @export(implementation) public static var zeroTap: Self { .init(rawValue: "ZERO_TAP") }
}
