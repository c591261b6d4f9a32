// Made from the values of `app/roles.role` in the reference by graphgen; edits to this file are lost.

/// Values of `app/roles.role`.
public struct AppRolesRole: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var administrators: Self { .init(rawValue: "administrators") }
    @export(implementation) public static var developers: Self { .init(rawValue: "developers") }
    @export(implementation) public static var testers: Self { .init(rawValue: "testers") }
    /// `insights users`.
    @export(implementation) public static var insightsUsers: Self { .init(rawValue: "insights users") }
}
