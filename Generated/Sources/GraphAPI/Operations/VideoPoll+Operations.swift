extension VideoPoll {

    /// A poll inside a video.
    ///
    /// `GET /{video_poll_id}`
    ///
    /// Live video API: Reading may require this feature permission.
    ///
    /// Error codes: 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/)
    public static func read(
        _ videoPollID: Swift.String,
        @GraphSelectionBuilder<VideoPoll> fields: () -> GraphSelection<VideoPoll> = { GraphSelection() },
    ) -> GraphRequest<VideoPoll> {
        GraphRequest(.get, "/\(videoPollID)", fields: fields())
    }

    /// `POST /{video_poll_id}`.
    ///
    /// Error codes: 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/)
    public struct Update: GraphOperation {
        /// `video_poll_id` in the path.
        public var videoPollID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(videoPollID: Swift.String, action: VideoPollAction) {
            self.videoPollID = videoPollID
            self[\.action] = action
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(videoPollID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// What to do with the poll next
            @export(implementation) public var action: GraphField<VideoPollAction> { .init("action") }
            /// Whether viewers get to see the results once they have voted
            @export(implementation) public var showResults: GraphField<Swift.Bool> { .init("show_results") }
        }
    }
}
