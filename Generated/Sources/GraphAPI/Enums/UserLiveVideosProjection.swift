/// Values of `user/live_videos.projection`.
public struct UserLiveVideosProjection: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `EQUIRECTANGULAR`.
    public static var equirectangular: Self { Self(rawValue: "EQUIRECTANGULAR") }
    /// `CUBEMAP`.
    public static var cubemap: Self { Self(rawValue: "CUBEMAP") }
    /// `HALF_EQUIRECTANGULAR`.
    public static var halfEquirectangular: Self { Self(rawValue: "HALF_EQUIRECTANGULAR") }
}
