/// Values of `application/events.type`.
public struct ApplicationEventsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `attending`.
    @export(implementation) public static var attending: Self { .init(rawValue: "attending") }
    /// `created`.
    @export(implementation) public static var created: Self { .init(rawValue: "created") }
    /// `declined`.
    @export(implementation) public static var declined: Self { .init(rawValue: "declined") }
    /// `maybe`.
    @export(implementation) public static var maybe: Self { .init(rawValue: "maybe") }
    /// `not_replied`.
    @export(implementation) public static var notReplied: Self { .init(rawValue: "not_replied") }
}
