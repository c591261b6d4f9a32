/// Values of `user.local_news_megaphone_dismiss_status`.
public struct UserLocalNewsMegaphoneDismissStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `YES`.
    @export(implementation) public static var yes: Self { .init(rawValue: "YES") }
    /// `NO`.
    @export(implementation) public static var no: Self { .init(rawValue: "NO") }
}
