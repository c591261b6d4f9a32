// Made from the reference pages of `video-poll` and its edges by graphgen; edits to this file are lost.

extension VideoPoll {

    /// A poll inside a video.
    ///
    /// `GET /{video_poll_id}`
    ///
    /// - Live video API: Reading may require this feature permission.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
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
    /// Errors: ``GraphErrorCode/code100`` (100).
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

    /// Choices offered by this poll
    ///
    /// `GET /{video_poll_id}/poll_options`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/poll_options/)
    public static func pollOptions(
        _ videoPollID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<VideoPollOption> fields: () -> GraphSelection<VideoPollOption> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<VideoPollOption>> {
        var request = GraphRequest<GraphConnection<VideoPollOption>>(.get, "/\(videoPollID)/poll_options", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
