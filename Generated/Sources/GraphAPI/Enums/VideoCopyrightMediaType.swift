// Made from the values of `video-copyright.media_type` in the reference by graphgen; edits to this file are lost.

/// Values of `video-copyright.media_type`, `video-copyright.monitoring_type`.
public struct VideoCopyrightMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var videoAndAudio: Self { .init(rawValue: "VIDEO_AND_AUDIO") }
    @export(implementation) public static var videoOnly: Self { .init(rawValue: "VIDEO_ONLY") }
    @export(implementation) public static var audioOnly: Self { .init(rawValue: "AUDIO_ONLY") }
}

/// The values of ``VideoCopyrightMediaType``.
public typealias VideoCopyrightUpdateMonitoringType = VideoCopyrightMediaType
