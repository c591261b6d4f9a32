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
            public var correctOption: GraphField<Swift.Int> { GraphField("correct_option") }
            /// Choices for users, in the order they are shown
            public var options: GraphField<[Swift.String]> { GraphField("options") }
            /// What the new poll asks
            public var question: GraphField<Swift.String> { GraphField("question") }
            /// Whether voters get to see the results
            public var showResults: GraphField<Swift.Bool> { GraphField("show_results") }
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
                public var id: GraphField<Swift.String> { GraphField("id") }
                /// `option_ids`.
                public var optionIDS: GraphField<[Swift.String]> { GraphField("option_ids") }
            }
        }
    }
}
