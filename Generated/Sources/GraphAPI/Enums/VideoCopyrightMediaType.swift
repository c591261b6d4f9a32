/// Values of `video-copyright.media_type`, `video-copyright.monitoring_type`.
public struct VideoCopyrightMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `VIDEO_AND_AUDIO`.
    @export(implementation) public static var videoAndAudio: Self { .init(rawValue: "VIDEO_AND_AUDIO") }
    /// `VIDEO_ONLY`.
    @export(implementation) public static var videoOnly: Self { .init(rawValue: "VIDEO_ONLY") }
    /// `AUDIO_ONLY`.
    @export(implementation) public static var audioOnly: Self { .init(rawValue: "AUDIO_ONLY") }
}
