// Made from the values of `application/events.type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/events.type`.
public struct ApplicationEventsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var attending: Self { .init(rawValue: "attending") }
    @export(implementation) public static var created: Self { .init(rawValue: "created") }
    @export(implementation) public static var declined: Self { .init(rawValue: "declined") }
    @export(implementation) public static var maybe: Self { .init(rawValue: "maybe") }
    @export(implementation) public static var notReplied: Self { .init(rawValue: "not_replied") }
}
