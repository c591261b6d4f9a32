// Made from the values that fields and parameters of `video-poll` take in the reference, by graphgen; edits to this file are lost.

/// Values of `video-poll.action`.
public struct VideoPollAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var attachToVideo: Self { .init(rawValue: "ATTACH_TO_VIDEO") }
    @export(implementation) public static var close: Self { .init(rawValue: "CLOSE") }
    @export(implementation) public static var showVoting: Self { .init(rawValue: "SHOW_VOTING") }
    @export(implementation) public static var showResults: Self { .init(rawValue: "SHOW_RESULTS") }
    @export(implementation) public static var deletePoll: Self { .init(rawValue: "DELETE_POLL") }
}

/// Values of `video-poll.status`.
public struct VideoPollStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var closed: Self { .init(rawValue: "closed") }
    @export(implementation) public static var votingOpen: Self { .init(rawValue: "voting_open") }
    @export(implementation) public static var resultsOpen: Self { .init(rawValue: "results_open") }
}
