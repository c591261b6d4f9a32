/// Values of `application/page_activities.logging_source`.
public struct ApplicationPageActivitiesLoggingSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MESSENGER_BOT`.
    @export(implementation) public static var messengerBot: Self { .init(rawValue: "MESSENGER_BOT") }
    /// `DETECTION`.
    @export(implementation) public static var detection: Self { .init(rawValue: "DETECTION") }
}
