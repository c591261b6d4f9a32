// Made from the values of `application/accounts.type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/accounts.type`.
public struct ApplicationAccountsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `test-users`.
    @export(implementation) public static var testUsers: Self { .init(rawValue: "test-users") }
}
