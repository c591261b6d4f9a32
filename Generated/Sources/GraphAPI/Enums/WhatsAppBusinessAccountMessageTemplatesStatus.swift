// Made from the values of `whats-app-business-account/message_templates.status` in the reference by graphgen; edits to this file are lost.

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
