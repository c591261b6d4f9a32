// Made from the values of `user/videos.original_projection_type` in the reference by graphgen; edits to this file are lost.

/// Values of `user/videos.original_projection_type`.
public struct UserVideosOriginalProjectionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var equirectangular: Self { .init(rawValue: "equirectangular") }
    @export(implementation) public static var cubemap: Self { .init(rawValue: "cubemap") }
    @export(implementation) public static var halfEquirectangular: Self { .init(rawValue: "half_equirectangular") }
}
