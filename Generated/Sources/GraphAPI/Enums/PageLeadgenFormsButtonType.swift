// Made from the values of `page/leadgen_forms.button_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/leadgen_forms.button_type`, `page/messenger_lead_forms.cta_type`.
public struct PageLeadgenFormsButtonType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var viewWebsite: Self { .init(rawValue: "VIEW_WEBSITE") }
    @export(implementation) public static var callBusiness: Self { .init(rawValue: "CALL_BUSINESS") }
    @export(implementation) public static var messageBusiness: Self { .init(rawValue: "MESSAGE_BUSINESS") }
    @export(implementation) public static var download: Self { .init(rawValue: "DOWNLOAD") }
    @export(implementation) public static var scheduleAppointment: Self { .init(rawValue: "SCHEDULE_APPOINTMENT") }
    @export(implementation) public static var viewOnFacebook: Self { .init(rawValue: "VIEW_ON_FACEBOOK") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
}

/// The values of ``PageLeadgenFormsButtonType``.
public typealias PageMessengerLeadFormsCTAType = PageLeadgenFormsButtonType
