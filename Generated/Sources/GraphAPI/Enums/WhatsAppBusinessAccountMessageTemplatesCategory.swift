/// Values of `whats-app-business-account/message_templates.category`.
public struct WhatsAppBusinessAccountMessageTemplatesCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ACCOUNT_UPDATE`.
    @export(implementation) public static var accountUpdate: Self { .init(rawValue: "ACCOUNT_UPDATE") }
    /// `PAYMENT_UPDATE`.
    @export(implementation) public static var paymentUpdate: Self { .init(rawValue: "PAYMENT_UPDATE") }
    /// `PERSONAL_FINANCE_UPDATE`.
    @export(implementation) public static var personalFinanceUpdate: Self { .init(rawValue: "PERSONAL_FINANCE_UPDATE") }
    /// `SHIPPING_UPDATE`.
    @export(implementation) public static var shippingUpdate: Self { .init(rawValue: "SHIPPING_UPDATE") }
    /// `RESERVATION_UPDATE`.
    @export(implementation) public static var reservationUpdate: Self { .init(rawValue: "RESERVATION_UPDATE") }
    /// `ISSUE_RESOLUTION`.
    @export(implementation) public static var issueResolution: Self { .init(rawValue: "ISSUE_RESOLUTION") }
    /// `APPOINTMENT_UPDATE`.
    @export(implementation) public static var appointmentUpdate: Self { .init(rawValue: "APPOINTMENT_UPDATE") }
    /// `TRANSPORTATION_UPDATE`.
    @export(implementation) public static var transportationUpdate: Self { .init(rawValue: "TRANSPORTATION_UPDATE") }
    /// `TICKET_UPDATE`.
    @export(implementation) public static var ticketUpdate: Self { .init(rawValue: "TICKET_UPDATE") }
    /// `ALERT_UPDATE`.
    @export(implementation) public static var alertUpdate: Self { .init(rawValue: "ALERT_UPDATE") }
    /// `AUTO_REPLY`.
    @export(implementation) public static var autoReply: Self { .init(rawValue: "AUTO_REPLY") }
    /// `TRANSACTIONAL`.
    @export(implementation) public static var transactional: Self { .init(rawValue: "TRANSACTIONAL") }
    /// `OTP`.
    @export(implementation) public static var otp: Self { .init(rawValue: "OTP") }
    /// `UTILITY`.
    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    /// `MARKETING`.
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    /// `AUTHENTICATION`.
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
}
