// Made from the values of `page/messenger_lead_forms.media_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/messenger_lead_forms.media_type`.
public struct PageMessengerLeadFormsMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
}
