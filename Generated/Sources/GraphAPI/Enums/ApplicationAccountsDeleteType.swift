/// Values of `application/accounts.type`.
public struct ApplicationAccountsDeleteType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TEST_USERS`.
    @export(implementation) public static var testUsers: Self { .init(rawValue: "TEST_USERS") }
}
