// Made from what the reference says of `video-poll-option` by graphgen; edits to this file are lost.

/// A choice in a poll, which the user may select
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll-option/)
public struct VideoPollOption: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `VideoPollOption`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this poll option
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Whether this answer counts as correct
        @export(implementation) public var isCorrect: GraphField<Swift.Bool> { .init("is_correct") }
        /// Position of the option within its poll, in rising order
        @export(implementation) public var order: GraphField<Swift.Int> { .init("order") }
        /// Text by which the user sees this option
        ///
        /// Comes without being asked for.
        @export(implementation) public var text: GraphField<Swift.String> { .init("text") }
        /// How many votes this option has in all
        @export(implementation) public var totalVotes: GraphField<Swift.Int> { .init("total_votes") }
    }
}
