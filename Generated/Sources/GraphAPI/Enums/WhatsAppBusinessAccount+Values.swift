// Made from the values that fields and parameters of `whats-app-business-account` take in the reference, by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account.account_review_status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountReviewStatus = GraphUnlisted<GraphName.WhatsAppBusinessAccountReviewStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountReviewStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountReviewStatus {}
}

/// Values of `whats-app-business-account/assigned_users.tasks`.
public struct WhatsAppBusinessAccountAssignedUsersTask: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var manage: Self { .init(rawValue: "MANAGE") }
    @export(implementation) public static var develop: Self { .init(rawValue: "DEVELOP") }
    @export(implementation) public static var manageTemplates: Self { .init(rawValue: "MANAGE_TEMPLATES") }
    @export(implementation) public static var managePhone: Self { .init(rawValue: "MANAGE_PHONE") }
    @export(implementation) public static var viewCost: Self { .init(rawValue: "VIEW_COST") }
    @export(implementation) public static var manageExtensions: Self { .init(rawValue: "MANAGE_EXTENSIONS") }
    @export(implementation) public static var viewPhoneAssets: Self { .init(rawValue: "VIEW_PHONE_ASSETS") }
    @export(implementation) public static var managePhoneAssets: Self { .init(rawValue: "MANAGE_PHONE_ASSETS") }
    @export(implementation) public static var viewTemplates: Self { .init(rawValue: "VIEW_TEMPLATES") }
}

/// Values of `whats-app-business-account.business_verification_status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountVerificationStatus = GraphUnlisted<GraphName.WhatsAppBusinessAccountVerificationStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountVerificationStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountVerificationStatus {}
}

/// Values of `whats-app-business-account/conversation_analytics.conversation_categories`.
public struct WhatsAppBusinessAccountConversationAnalyticsCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
    @export(implementation) public static var service: Self { .init(rawValue: "SERVICE") }
    @export(implementation) public static var marketingOptimizedDelivery: Self { .init(rawValue: "MARKETING_OPTIMIZED_DELIVERY") }
}

/// Values of `whats-app-business-account/conversation_analytics.conversation_directions`.
public struct WhatsAppBusinessAccountConversationAnalyticsDirection: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var businessInitiated: Self { .init(rawValue: "BUSINESS_INITIATED") }
    @export(implementation) public static var userInitiated: Self { .init(rawValue: "USER_INITIATED") }
}

/// Values of `whats-app-business-account/conversation_analytics.conversation_types`.
public struct WhatsAppBusinessAccountConversationAnalyticsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var regular: Self { .init(rawValue: "REGULAR") }
    @export(implementation) public static var freeEntryPoint: Self { .init(rawValue: "FREE_ENTRY_POINT") }
    @export(implementation) public static var freeTier: Self { .init(rawValue: "FREE_TIER") }
}

/// Values of `whats-app-business-account/conversation_analytics.dimensions`.
public struct WhatsAppBusinessAccountConversationAnalyticsDimension: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var conversationType: Self { .init(rawValue: "CONVERSATION_TYPE") }
    @export(implementation) public static var conversationDirection: Self { .init(rawValue: "CONVERSATION_DIRECTION") }
    @export(implementation) public static var conversationCategory: Self { .init(rawValue: "CONVERSATION_CATEGORY") }
}

/// Values of `whats-app-business-account/conversation_analytics.granularity`.
public struct WhatsAppBusinessAccountConversationAnalyticsGranularity: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var halfHour: Self { .init(rawValue: "HALF_HOUR") }
    @export(implementation) public static var daily: Self { .init(rawValue: "DAILY") }
    @export(implementation) public static var monthly: Self { .init(rawValue: "MONTHLY") }
}

/// Values of `whats-app-business-account/conversation_analytics.metric_types`.
public struct WhatsAppBusinessAccountConversationAnalyticsMetricType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var conversation: Self { .init(rawValue: "CONVERSATION") }
    @export(implementation) public static var cost: Self { .init(rawValue: "COST") }
}

/// Values of `whats-app-business-account/message_template_previews.button_types`, `whats-app-business-account/upsert_message_templates.type`.
public struct WhatsAppBusinessAccountMessageTemplatePreviewsButtonType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var otp: Self { .init(rawValue: "OTP") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatePreviewsButtonType``.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesButtonsType = WhatsAppBusinessAccountMessageTemplatePreviewsButtonType

/// Values of `whats-app-business-account/message_template_previews.category`, `whats-app-business-account/upsert_message_templates.category`.
public struct WhatsAppBusinessAccountMessageTemplatePreviewsCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatePreviewsCategory``.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesCategory = WhatsAppBusinessAccountMessageTemplatePreviewsCategory

/// Values of `whats-app-business-account/message_templates.type`, `whats-app-business-hsm.type`.
public struct WhatsAppBusinessAccountMessageTemplatesButtonsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var quickReply: Self { .init(rawValue: "QUICK_REPLY") }
    @export(implementation) public static var url: Self { .init(rawValue: "URL") }
    @export(implementation) public static var phoneNumber: Self { .init(rawValue: "PHONE_NUMBER") }
    @export(implementation) public static var otp: Self { .init(rawValue: "OTP") }
    @export(implementation) public static var mpm: Self { .init(rawValue: "MPM") }
    @export(implementation) public static var catalog: Self { .init(rawValue: "CATALOG") }
    @export(implementation) public static var voiceCall: Self { .init(rawValue: "VOICE_CALL") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesButtonsType``.
public typealias WhatsAppBusinessHSMButtonsType = WhatsAppBusinessAccountMessageTemplatesButtonsType

/// Values of `whats-app-business-account/message_templates.category`, `whats-app-business-hsm.category`.
public struct WhatsAppBusinessAccountMessageTemplatesCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var utility: Self { .init(rawValue: "UTILITY") }
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesCategory``.
public typealias WhatsAppBusinessHSMUpdateCategory = WhatsAppBusinessAccountMessageTemplatesCategory

/// Values of `whats-app-business-account/message_templates.format`, `whats-app-business-hsm.format`.
public struct WhatsAppBusinessAccountMessageTemplatesFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var document: Self { .init(rawValue: "DOCUMENT") }
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
    @export(implementation) public static var location: Self { .init(rawValue: "LOCATION") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesFormat``.
public typealias WhatsAppBusinessHSMFormat = WhatsAppBusinessAccountMessageTemplatesFormat

/// Values of `whats-app-business-account/message_templates.quality_score`.
public struct WhatsAppBusinessAccountMessageTemplatesQualityScore: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var green: Self { .init(rawValue: "GREEN") }
    @export(implementation) public static var yellow: Self { .init(rawValue: "YELLOW") }
    @export(implementation) public static var red: Self { .init(rawValue: "RED") }
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
}

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

/// Values of `whats-app-business-account/message_templates.category`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountMessageTemplatesResultCategory = GraphUnlisted<GraphName.WhatsAppBusinessAccountMessageTemplatesResultCategory>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountMessageTemplatesResultCategory`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountMessageTemplatesResultCategory {}
}

/// Values of `whats-app-business-account/message_templates.status`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountMessageTemplatesResultStatus = GraphUnlisted<GraphName.WhatsAppBusinessAccountMessageTemplatesResultStatus>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountMessageTemplatesResultStatus`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountMessageTemplatesResultStatus {}
}

/// Values of `whats-app-business-account/message_templates.status`.
public struct WhatsAppBusinessAccountMessageTemplatesStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var approved: Self { .init(rawValue: "APPROVED") }
    @export(implementation) public static var inAppeal: Self { .init(rawValue: "IN_APPEAL") }
    @export(implementation) public static var pending: Self { .init(rawValue: "PENDING") }
    @export(implementation) public static var rejected: Self { .init(rawValue: "REJECTED") }
    @export(implementation) public static var pendingDeletion: Self { .init(rawValue: "PENDING_DELETION") }
    @export(implementation) public static var deleted: Self { .init(rawValue: "DELETED") }
    @export(implementation) public static var disabled: Self { .init(rawValue: "DISABLED") }
    @export(implementation) public static var paused: Self { .init(rawValue: "PAUSED") }
    @export(implementation) public static var limitExceeded: Self { .init(rawValue: "LIMIT_EXCEEDED") }
}

/// Values of `whats-app-business-account/message_templates.sub_category`.
public struct WhatsAppBusinessAccountMessageTemplatesSubCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    @export(implementation) public static var orderDetails: Self { .init(rawValue: "ORDER_DETAILS") }
    @export(implementation) public static var orderStatus: Self { .init(rawValue: "ORDER_STATUS") }
}

/// Values of `whats-app-business-account/message_templates.type`, `whats-app-business-account/upsert_message_templates.type`, `whats-app-business-hsm.type`.
public struct WhatsAppBusinessAccountMessageTemplatesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var header: Self { .init(rawValue: "HEADER") }
    @export(implementation) public static var body: Self { .init(rawValue: "BODY") }
    @export(implementation) public static var footer: Self { .init(rawValue: "FOOTER") }
    @export(implementation) public static var buttons: Self { .init(rawValue: "BUTTONS") }
    @export(implementation) public static var carousel: Self { .init(rawValue: "CAROUSEL") }
    @export(implementation) public static var limitedTimeOffer: Self { .init(rawValue: "LIMITED_TIME_OFFER") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesType``.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesType = WhatsAppBusinessAccountMessageTemplatesType

/// The values of ``WhatsAppBusinessAccountMessageTemplatesType``.
public typealias WhatsAppBusinessHSMType = WhatsAppBusinessAccountMessageTemplatesType

/// Values of `whats-app-business-account.ownership_type`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountOwnershipType = GraphUnlisted<GraphName.WhatsAppBusinessAccountOwnershipType>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountOwnershipType`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountOwnershipType {}
}

/// Values of `whats-app-business-account/upsert_message_templates.otp_type`.
public struct WhatsAppBusinessAccountUpsertMessageTemplatesOTPType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var copyCode: Self { .init(rawValue: "COPY_CODE") }
    @export(implementation) public static var oneTap: Self { .init(rawValue: "ONE_TAP") }
    @export(implementation) public static var zeroTap: Self { .init(rawValue: "ZERO_TAP") }
}

/// Values of `whats-app-business-account/upsert_message_templates.data`.
///
/// The reference does not list them.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesResultData = GraphUnlisted<GraphName.WhatsAppBusinessAccountUpsertMessageTemplatesResultData>

extension GraphName {
    /// Tells ``WhatsAppBusinessAccountUpsertMessageTemplatesResultData`` from other values that the reference does not list.
    public enum WhatsAppBusinessAccountUpsertMessageTemplatesResultData {}
}
