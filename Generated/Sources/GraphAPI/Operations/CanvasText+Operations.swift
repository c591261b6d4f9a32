// Made from the reference pages of `canvas-text` and its edges by graphgen; edits to this file are lost.

extension CanvasText {
    /// `DELETE /{canvas_text_id}`.
    ///
    /// Errors: ``GraphErrorCode/code210`` (210).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-text/)
    public struct Delete: GraphOperation {
        /// `canvas_text_id` in the path.
        public var canvasTextID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(canvasTextID: Swift.String) {
            self.canvasTextID = canvasTextID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(canvasTextID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Text element of a canvas
    ///
    /// `GET /{canvas_text_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-text/)
    public static func read(
        _ canvasTextID: Swift.String,
        @GraphSelectionBuilder<CanvasText> fields: () -> GraphSelection<CanvasText> = { GraphSelection() },
    ) -> GraphRequest<CanvasText> {
        GraphRequest(.get, "/\(canvasTextID)", fields: fields())
    }
}
