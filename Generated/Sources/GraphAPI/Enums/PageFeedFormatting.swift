// Made from the values of `page/feed.formatting` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.formatting`.
public struct PageFeedFormatting: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var plaintext: Self { .init(rawValue: "PLAINTEXT") }
    @export(implementation) public static var markdown: Self { .init(rawValue: "MARKDOWN") }
}
