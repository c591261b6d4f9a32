/// Values of `video-poll.action`.
public struct VideoPollAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ATTACH_TO_VIDEO`.
    @export(implementation) public static var attachToVideo: Self { .init(rawValue: "ATTACH_TO_VIDEO") }
    /// `CLOSE`.
    @export(implementation) public static var close: Self { .init(rawValue: "CLOSE") }
    /// `SHOW_VOTING`.
    @export(implementation) public static var showVoting: Self { .init(rawValue: "SHOW_VOTING") }
    /// `SHOW_RESULTS`.
    @export(implementation) public static var showResults: Self { .init(rawValue: "SHOW_RESULTS") }
    /// `DELETE_POLL`.
    @export(implementation) public static var deletePoll: Self { .init(rawValue: "DELETE_POLL") }
}
