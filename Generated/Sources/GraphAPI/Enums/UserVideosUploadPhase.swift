/// Values of `user/videos.upload_phase`.
public struct UserVideosUploadPhase: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `start`.
    @export(implementation) public static var start: Self { .init(rawValue: "start") }
    /// `transfer`.
    @export(implementation) public static var transfer: Self { .init(rawValue: "transfer") }
    /// `finish`.
    @export(implementation) public static var finish: Self { .init(rawValue: "finish") }
    /// `cancel`.
    @export(implementation) public static var cancel: Self { .init(rawValue: "cancel") }
}
