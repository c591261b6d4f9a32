/// Values of `video-poll.status`.
public struct VideoPollStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `closed`.
    @export(implementation) public static var closed: Self { .init(rawValue: "closed") }
    /// `voting_open`.
    @export(implementation) public static var votingOpen: Self { .init(rawValue: "voting_open") }
    /// `results_open`.
    @export(implementation) public static var resultsOpen: Self { .init(rawValue: "results_open") }
}
