/// Values of `page.reply_type`.
public struct PageReplyType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `QUICK_REPLIES`.
    @export(implementation) public static var quickReplies: Self { .init(rawValue: "QUICK_REPLIES") }
    /// `TEXT`.
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    /// `NONE`.
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    /// `PREFILL`.
    @export(implementation) public static var prefill: Self { .init(rawValue: "PREFILL") }
    /// `ICE_BREAKERS`.
    @export(implementation) public static var iceBreakers: Self { .init(rawValue: "ICE_BREAKERS") }
    /// `APPOINTMENT`.
    @export(implementation) public static var appointment: Self { .init(rawValue: "APPOINTMENT") }
    /// `SUBSCRIBE`.
    @export(implementation) public static var subscribe: Self { .init(rawValue: "SUBSCRIBE") }
    /// `CALL_PREFERENCE`.
    @export(implementation) public static var callPreference: Self { .init(rawValue: "CALL_PREFERENCE") }
}
