/// Values of `video-poll.status`.
public struct VideoPollStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `closed`.
    public static var closed: Self { Self(rawValue: "closed") }
    /// `voting_open`.
    public static var votingOpen: Self { Self(rawValue: "voting_open") }
    /// `results_open`.
    public static var resultsOpen: Self { Self(rawValue: "results_open") }
}
