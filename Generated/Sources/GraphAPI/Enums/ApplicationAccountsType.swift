/// Values of `application/accounts.type`.
public struct ApplicationAccountsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `test-users`.
    @export(implementation) public static var testUsers: Self { .init(rawValue: "test-users") }
}
