/// Values of `user/permissions.status`.
public struct UserPermissionsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `granted`.
    public static var granted: Self { Self(rawValue: "granted") }
    /// `declined`.
    public static var declined: Self { Self(rawValue: "declined") }
    /// `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
}
