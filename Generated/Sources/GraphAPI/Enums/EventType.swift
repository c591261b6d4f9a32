/// Values of `event.type`.
public struct EventType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `private`.
    public static var `private`: Self { Self(rawValue: "private") }
    /// `public`.
    public static var `public`: Self { Self(rawValue: "public") }
    /// `group`.
    public static var group: Self { Self(rawValue: "group") }
    /// `community`.
    public static var community: Self { Self(rawValue: "community") }
    /// `friends`.
    public static var friends: Self { Self(rawValue: "friends") }
    /// `work_company`.
    public static var workCompany: Self { Self(rawValue: "work_company") }
}
