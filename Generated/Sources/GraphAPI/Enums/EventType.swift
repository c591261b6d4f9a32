// Made from the values of `event.type` in the reference by graphgen; edits to this file are lost.

/// Values of `event.type`.
public struct EventType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var `private`: Self { .init(rawValue: "private") }
    @export(implementation) public static var `public`: Self { .init(rawValue: "public") }
    @export(implementation) public static var group: Self { .init(rawValue: "group") }
    @export(implementation) public static var community: Self { .init(rawValue: "community") }
    @export(implementation) public static var friends: Self { .init(rawValue: "friends") }
    @export(implementation) public static var workCompany: Self { .init(rawValue: "work_company") }
}
