// Made from what the reference says of `video-poll` by graphgen; edits to this file are lost.

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
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What the poll asks
        @export(implementation) public var question: GraphField<Swift.String> { .init("question") }
        /// True for a Live poll that still takes votes and shows its results to those who have voted
        @export(implementation) public var showResults: GraphField<Swift.Bool> { .init("show_results") }
        /// State of the Live poll
        @export(implementation) public var status: GraphField<VideoPollStatus> { .init("status") }
        /// Choices offered by this poll
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/poll_options/)
        @export(implementation) public var pollOptions: GraphField<GraphConnection<VideoPollOption>> { .init("poll_options") }
    }
}
