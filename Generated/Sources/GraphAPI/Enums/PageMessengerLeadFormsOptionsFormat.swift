// Made from the values of `page/messenger_lead_forms.options_format` in the reference by graphgen; edits to this file are lost.

/// Values of `page/messenger_lead_forms.options_format`.
public struct PageMessengerLeadFormsOptionsFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var carousel: Self { .init(rawValue: "CAROUSEL") }
}
