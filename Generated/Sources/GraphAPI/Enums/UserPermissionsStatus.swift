/// Values of `user/permissions.status`.
public struct UserPermissionsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `granted`.
    @export(implementation) public static var granted: Self { .init(rawValue: "granted") }
    /// `declined`.
    @export(implementation) public static var declined: Self { .init(rawValue: "declined") }
    /// `expired`.
    @export(implementation) public static var expired: Self { .init(rawValue: "expired") }
}
