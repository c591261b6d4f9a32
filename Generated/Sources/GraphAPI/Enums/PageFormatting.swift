/// Values of `page.formatting`.
public struct PageFormatting: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `PLAINTEXT`.
    @export(implementation) public static var plaintext: Self { .init(rawValue: "PLAINTEXT") }
    /// `MARKDOWN`.
    @export(implementation) public static var markdown: Self { .init(rawValue: "MARKDOWN") }
}
