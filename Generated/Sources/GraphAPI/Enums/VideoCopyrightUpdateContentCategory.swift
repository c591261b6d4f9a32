// Made from the values of `video-copyright.content_category` in the reference by graphgen; edits to this file are lost.

/// Values of `video-copyright.content_category`.
public struct VideoCopyrightUpdateContentCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var episode: Self { .init(rawValue: "episode") }
    @export(implementation) public static var movie: Self { .init(rawValue: "movie") }
    @export(implementation) public static var web: Self { .init(rawValue: "web") }
}
