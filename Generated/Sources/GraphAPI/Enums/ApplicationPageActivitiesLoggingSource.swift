// Made from the values of `application/page_activities.logging_source` in the reference by graphgen; edits to this file are lost.

/// Values of `application/page_activities.logging_source`.
public struct ApplicationPageActivitiesLoggingSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var messengerBot: Self { .init(rawValue: "MESSENGER_BOT") }
    @export(implementation) public static var detection: Self { .init(rawValue: "DETECTION") }
}
