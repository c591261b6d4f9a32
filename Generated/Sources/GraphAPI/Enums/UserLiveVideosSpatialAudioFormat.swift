/// Values of `user/live_videos.spatial_audio_format`.
public struct UserLiveVideosSpatialAudioFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ambiX_4`.
    @export(implementation) public static var ambiX4: Self { .init(rawValue: "ambiX_4") }
}
