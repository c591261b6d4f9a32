/// Values of `page.step_type`.
public struct PageStepType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `QUESTION`.
    @export(implementation) public static var question: Self { .init(rawValue: "QUESTION") }
    /// `CONFIRMATION`.
    @export(implementation) public static var confirmation: Self { .init(rawValue: "CONFIRMATION") }
    /// `DISCLAIMER`.
    @export(implementation) public static var disclaimer: Self { .init(rawValue: "DISCLAIMER") }
    /// `DISQUALIFY`.
    @export(implementation) public static var disqualify: Self { .init(rawValue: "DISQUALIFY") }
    /// `INFO`.
    @export(implementation) public static var info: Self { .init(rawValue: "INFO") }
    /// `INTRO`.
    @export(implementation) public static var intro: Self { .init(rawValue: "INTRO") }
    /// `SUMMARY`.
    @export(implementation) public static var summary: Self { .init(rawValue: "SUMMARY") }
    /// `POST_LEAD_TRANSITION`.
    @export(implementation) public static var postLeadTransition: Self { .init(rawValue: "POST_LEAD_TRANSITION") }
}
