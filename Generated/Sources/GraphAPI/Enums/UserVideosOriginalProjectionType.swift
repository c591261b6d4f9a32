/// Values of `user/videos.original_projection_type`.
public struct UserVideosOriginalProjectionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `equirectangular`.
    @export(implementation) public static var equirectangular: Self { .init(rawValue: "equirectangular") }
    /// `cubemap`.
    @export(implementation) public static var cubemap: Self { .init(rawValue: "cubemap") }
    /// `half_equirectangular`.
    @export(implementation) public static var halfEquirectangular: Self { .init(rawValue: "half_equirectangular") }
}
