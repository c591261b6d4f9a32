// Made from the values of `application/permissions.status` in the reference by graphgen; edits to this file are lost.

/// Values of `application/permissions.status`.
public struct ApplicationPermissionsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var live: Self { .init(rawValue: "live") }
    @export(implementation) public static var unapproved: Self { .init(rawValue: "unapproved") }
}
