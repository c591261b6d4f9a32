// Made from the values of `user/videos.upload_phase` in the reference by graphgen; edits to this file are lost.

/// Values of `user/videos.upload_phase`.
public struct UserVideosUploadPhase: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var start: Self { .init(rawValue: "start") }
    @export(implementation) public static var transfer: Self { .init(rawValue: "transfer") }
    @export(implementation) public static var finish: Self { .init(rawValue: "finish") }
    @export(implementation) public static var cancel: Self { .init(rawValue: "cancel") }
}
