// Made from the values of `page/messenger_lead_forms.step_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/messenger_lead_forms.step_type`.
public struct PageMessengerLeadFormsStepType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var question: Self { .init(rawValue: "QUESTION") }
    @export(implementation) public static var confirmation: Self { .init(rawValue: "CONFIRMATION") }
    @export(implementation) public static var disclaimer: Self { .init(rawValue: "DISCLAIMER") }
    @export(implementation) public static var disqualify: Self { .init(rawValue: "DISQUALIFY") }
    @export(implementation) public static var info: Self { .init(rawValue: "INFO") }
    @export(implementation) public static var intro: Self { .init(rawValue: "INTRO") }
    @export(implementation) public static var summary: Self { .init(rawValue: "SUMMARY") }
    @export(implementation) public static var postLeadTransition: Self { .init(rawValue: "POST_LEAD_TRANSITION") }
}
