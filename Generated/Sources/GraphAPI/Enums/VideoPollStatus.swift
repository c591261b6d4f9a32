// Made from the values of `video-poll.status` in the reference by graphgen; edits to this file are lost.

/// Values of `video-poll.status`.
public struct VideoPollStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var closed: Self { .init(rawValue: "closed") }
    @export(implementation) public static var votingOpen: Self { .init(rawValue: "voting_open") }
    @export(implementation) public static var resultsOpen: Self { .init(rawValue: "results_open") }
}
