// Made from the values of `whats-app-business-account/message_templates.category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.category`.
public struct WhatsAppBusinessAccountMessageTemplatesReadCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var accountUpdate: Self { .init(rawValue: "ACCOUNT_UPDATE") }
    @export(implementation) public static var paymentUpdate: Self { .init(rawValue: "PAYMENT_UPDATE") }
    @export(implementation) public static var personalFinanceUpdate: Self { .init(rawValue: "PERSONAL_FINANCE_UPDATE") }
    @export(implementation) public static var shippingUpdate: Self { .init(rawValue: "SHIPPING_UPDATE") }
    @export(implementation) public static var reservationUpdate: Self { .init(rawValue: "RESERVATION_UPDATE") }
    @export(implementation) public static var issueResolution: Self { .init(rawValue: "ISSUE_RESOLUTION") }
    @export(implementation) public static var appointmentUpdate: Self { .init(rawValue: "APPOINTMENT_UPDATE") }
    @export(implementation) public static var transportationUpdate: Self { .init(rawValue: "TRANSPORTATION_UPDATE") }
    @export(implementation) public static var ticketUpdate: Self { .init(rawValue: "TICKET_UPDATE") }
    @export(implementation) public static var alertUpdate: Self { .init(rawValue: "ALERT_UPDATE") }
    @export(implementation) public static var autoReply: Self { .init(rawValue: "AUTO_REPLY") }
    @export(implementation) public static var transactional: Self { .init(rawValue: "TRANSACTIONAL") }
    @export(implementation) public static var otp: Self { .init(rawValue: "OTP") }
    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
}
