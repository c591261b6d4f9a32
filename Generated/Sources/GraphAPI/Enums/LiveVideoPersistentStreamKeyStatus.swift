/// Values of `live-video.persistent_stream_key_status`.
public struct LiveVideoPersistentStreamKeyStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ENABLE`.
    @export(implementation) public static var enable: Self { .init(rawValue: "ENABLE") }
    /// `DISABLE`.
    @export(implementation) public static var disable: Self { .init(rawValue: "DISABLE") }
    /// `REGENERATE`.
    @export(implementation) public static var regenerate: Self { .init(rawValue: "REGENERATE") }
}
