// Made from the values of `event/live_videos.spatial_audio_format` in the reference by graphgen; edits to this file are lost.

/// Values of `event/live_videos.spatial_audio_format`, `group/live_videos.spatial_audio_format`, `page/live_videos.spatial_audio_format`, `user/live_videos.spatial_audio_format`.
public struct EventLiveVideosSpatialAudioFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ambiX4: Self { .init(rawValue: "ambiX_4") }
}

/// The values of ``EventLiveVideosSpatialAudioFormat``.
public typealias GroupLiveVideosSpatialAudioFormat = EventLiveVideosSpatialAudioFormat

/// The values of ``EventLiveVideosSpatialAudioFormat``.
public typealias PageLiveVideosSpatialAudioFormat = EventLiveVideosSpatialAudioFormat

/// The values of ``EventLiveVideosSpatialAudioFormat``.
public typealias UserLiveVideosSpatialAudioFormat = EventLiveVideosSpatialAudioFormat
