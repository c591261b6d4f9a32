/// Values of `whats-app-business-account/message_templates.status`.
public struct WhatsAppBusinessAccountMessageTemplatesStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `APPROVED`.
    @export(implementation) public static var approved: Self { .init(rawValue: "APPROVED") }
    /// `IN_APPEAL`.
    @export(implementation) public static var inAppeal: Self { .init(rawValue: "IN_APPEAL") }
    /// `PENDING`.
    @export(implementation) public static var pending: Self { .init(rawValue: "PENDING") }
    /// `REJECTED`.
    @export(implementation) public static var rejected: Self { .init(rawValue: "REJECTED") }
    /// `PENDING_DELETION`.
    @export(implementation) public static var pendingDeletion: Self { .init(rawValue: "PENDING_DELETION") }
    /// `DELETED`.
    @export(implementation) public static var deleted: Self { .init(rawValue: "DELETED") }
    /// `DISABLED`.
    @export(implementation) public static var disabled: Self { .init(rawValue: "DISABLED") }
    /// `PAUSED`.
    @export(implementation) public static var paused: Self { .init(rawValue: "PAUSED") }
    /// `LIMIT_EXCEEDED`.
    @export(implementation) public static var limitExceeded: Self { .init(rawValue: "LIMIT_EXCEEDED") }
}
