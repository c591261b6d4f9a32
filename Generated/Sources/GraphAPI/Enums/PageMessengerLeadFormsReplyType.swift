// Made from the values of `page/messenger_lead_forms.reply_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/messenger_lead_forms.reply_type`.
public struct PageMessengerLeadFormsReplyType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var quickReplies: Self { .init(rawValue: "QUICK_REPLIES") }
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var prefill: Self { .init(rawValue: "PREFILL") }
    @export(implementation) public static var iceBreakers: Self { .init(rawValue: "ICE_BREAKERS") }
    @export(implementation) public static var appointment: Self { .init(rawValue: "APPOINTMENT") }
    @export(implementation) public static var subscribe: Self { .init(rawValue: "SUBSCRIBE") }
    @export(implementation) public static var callPreference: Self { .init(rawValue: "CALL_PREFERENCE") }
}
