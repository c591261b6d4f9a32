// Made from the values of `user/permissions.status` in the reference by graphgen; edits to this file are lost.

/// Values of `user/permissions.status`.
public struct UserPermissionsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var granted: Self { .init(rawValue: "granted") }
    @export(implementation) public static var declined: Self { .init(rawValue: "declined") }
    @export(implementation) public static var expired: Self { .init(rawValue: "expired") }
}
