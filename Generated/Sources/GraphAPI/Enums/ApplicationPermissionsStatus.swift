/// Values of `application/permissions.status`.
public struct ApplicationPermissionsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `live`.
    @export(implementation) public static var live: Self { .init(rawValue: "live") }
    /// `unapproved`.
    @export(implementation) public static var unapproved: Self { .init(rawValue: "unapproved") }
}
