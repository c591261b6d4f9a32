/// Values of `video-copyright.content_category`.
public struct VideoCopyrightUpdateContentCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `episode`.
    @export(implementation) public static var episode: Self { .init(rawValue: "episode") }
    /// `movie`.
    @export(implementation) public static var movie: Self { .init(rawValue: "movie") }
    /// `web`.
    @export(implementation) public static var web: Self { .init(rawValue: "web") }
}
