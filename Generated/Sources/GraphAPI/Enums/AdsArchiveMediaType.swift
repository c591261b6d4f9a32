// Made from the values of `ads_archive.media_type` in the reference by graphgen; edits to this file are lost.

/// Values of `ads_archive.media_type`.
public struct AdsArchiveMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var meme: Self { .init(rawValue: "MEME") }
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
}
