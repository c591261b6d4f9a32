// Made from the reference pages of `canvas-footer` and its edges by graphgen; edits to this file are lost.

extension CanvasFooter {
    /// `DELETE /{canvas_footer_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-footer/)
    public struct Delete: GraphOperation {
        /// `canvas_footer_id` in the path.
        public var canvasFooterID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(canvasFooterID: Swift.String) {
            self.canvasFooterID = canvasFooterID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(canvasFooterID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Footer of a canvas
    ///
    /// `GET /{canvas_footer_id}`
    ///
    /// Errors: ``GraphErrorCode/code80001`` (80001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-footer/)
    public static func read(
        _ canvasFooterID: Swift.String,
        @GraphSelectionBuilder<CanvasFooter> fields: () -> GraphSelection<CanvasFooter> = { GraphSelection() },
    ) -> GraphRequest<CanvasFooter> {
        GraphRequest(.get, "/\(canvasFooterID)", fields: fields())
    }
}
