/// Values of `ads_archive.media_type`.
public struct AdsArchiveMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ALL`.
    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    /// `IMAGE`.
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    /// `MEME`.
    @export(implementation) public static var meme: Self { .init(rawValue: "MEME") }
    /// `VIDEO`.
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
    /// `NONE`.
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
}
