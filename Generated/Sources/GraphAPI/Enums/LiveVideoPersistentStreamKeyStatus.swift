// Made from the values of `live-video.persistent_stream_key_status` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video.persistent_stream_key_status`.
public struct LiveVideoPersistentStreamKeyStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enable: Self { .init(rawValue: "ENABLE") }
    @export(implementation) public static var disable: Self { .init(rawValue: "DISABLE") }
    @export(implementation) public static var regenerate: Self { .init(rawValue: "REGENERATE") }
}
