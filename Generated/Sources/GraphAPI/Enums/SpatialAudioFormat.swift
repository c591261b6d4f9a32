// Made from the values of `event/live_videos.spatial_audio_format` in the reference by graphgen; edits to this file are lost.

/// Values of `event/live_videos.spatial_audio_format`, `live-video.spatial_audio_format`, `user/live_videos.spatial_audio_format`.
public struct SpatialAudioFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ambiX4: Self { .init(rawValue: "ambiX_4") }
}
