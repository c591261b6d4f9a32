extension LiveVideo {
    /// `POST /{live_video_id}/polls`.
    ///
    /// Error codes: 200, 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/)
    public struct CreatePolls: GraphReadAfterWrite {
        public typealias Written = VideoPoll
        /// `live_video_id` in the path.
        public var liveVideoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(liveVideoID: Swift.String, options: [Swift.String], question: Swift.String) {
            self.liveVideoID = liveVideoID
            self[\.options] = options
            self[\.question] = question
        }

        public var request: GraphRequest<LiveVideo.CreatePolls.Response> {
            GraphRequest(.post, "/\(liveVideoID)/polls", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Position of the right answer, counted from 1
            @export(implementation) public var correctOption: GraphField<Swift.Int> { .init("correct_option") }
            /// Choices for users, in the order they are shown
            @export(implementation) public var options: GraphField<[Swift.String]> { .init("options") }
            /// What the new poll asks
            @export(implementation) public var question: GraphField<Swift.String> { .init("question") }
            /// Whether voters get to see the results
            @export(implementation) public var showResults: GraphField<Swift.Bool> { .init("show_results") }
        }

        /// `video-poll.create`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `option_ids`.
                @export(implementation) public var optionIDs: GraphField<[Swift.String]> { .init("option_ids") }
            }
        }
    }
}
