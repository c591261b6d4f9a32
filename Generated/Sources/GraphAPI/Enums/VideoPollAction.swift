/// Values of `video-poll.action`.
public struct VideoPollAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ATTACH_TO_VIDEO`.
    public static var attachToVideo: Self { Self(rawValue: "ATTACH_TO_VIDEO") }
    /// `CLOSE`.
    public static var close: Self { Self(rawValue: "CLOSE") }
    /// `SHOW_VOTING`.
    public static var showVoting: Self { Self(rawValue: "SHOW_VOTING") }
    /// `SHOW_RESULTS`.
    public static var showResults: Self { Self(rawValue: "SHOW_RESULTS") }
    /// `DELETE_POLL`.
    public static var deletePoll: Self { Self(rawValue: "DELETE_POLL") }
}
