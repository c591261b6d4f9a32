/// Values of `event.type`.
public struct EventType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `private`.
    @export(implementation) public static var `private`: Self { .init(rawValue: "private") }
    /// `public`.
    @export(implementation) public static var `public`: Self { .init(rawValue: "public") }
    /// `group`.
    @export(implementation) public static var group: Self { .init(rawValue: "group") }
    /// `community`.
    @export(implementation) public static var community: Self { .init(rawValue: "community") }
    /// `friends`.
    @export(implementation) public static var friends: Self { .init(rawValue: "friends") }
    /// `work_company`.
    @export(implementation) public static var workCompany: Self { .init(rawValue: "work_company") }
}
