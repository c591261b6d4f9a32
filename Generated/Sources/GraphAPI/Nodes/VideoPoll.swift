/// A poll inside a video.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/)
public struct VideoPoll: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `VideoPoll`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this poll
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// What the poll asks
        public var question: GraphField<Swift.String> { GraphField("question") }
        /// True for a Live poll that still takes votes and shows its results to those who have voted
        public var showResults: GraphField<Swift.Bool> { GraphField("show_results") }
        /// State of the Live poll
        public var status: GraphField<VideoPollStatus> { GraphField("status") }
        /// Choices offered by this poll
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/poll_options/)
        public var pollOptions: GraphField<GraphConnection<JSONValue>> { GraphField("poll_options") }
    }
}
