/// Values of `page.media_type`.
public struct PageMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TEXT`.
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    /// `IMAGE`.
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    /// `VIDEO`.
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
}
