// Made from the reference pages of `canvas-video` and its edges by graphgen; edits to this file are lost.

extension CanvasVideo {
    /// `DELETE /{canvas_video_id}`.
    ///
    /// Errors: ``GraphErrorCode/code210`` (210).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-video/)
    public struct Delete: GraphOperation {
        /// `canvas_video_id` in the path.
        public var canvasVideoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(canvasVideoID: Swift.String) {
            self.canvasVideoID = canvasVideoID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(canvasVideoID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Video inside a canvas
    ///
    /// `GET /{canvas_video_id}`
    ///
    /// Errors: ``GraphErrorCode/code80001`` (80001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-video/)
    public static func read(
        _ canvasVideoID: Swift.String,
        @GraphSelectionBuilder<CanvasVideo> fields: () -> GraphSelection<CanvasVideo> = { GraphSelection() },
    ) -> GraphRequest<CanvasVideo> {
        GraphRequest(.get, "/\(canvasVideoID)", fields: fields())
    }
}
