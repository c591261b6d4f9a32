// Made from the reference pages of `canvas` and its edges by graphgen; edits to this file are lost.

extension FacebookCanvas {

    /// Document of a canvas
    ///
    /// `GET /{canvas_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas/)
    public static func read(
        _ canvasID: Swift.String,
        @GraphSelectionBuilder<FacebookCanvas> fields: () -> GraphSelection<FacebookCanvas> = { GraphSelection() },
    ) -> GraphRequest<FacebookCanvas> {
        GraphRequest(.get, "/\(canvasID)", fields: fields())
    }

    /// `POST /{canvas_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas/)
    public struct Update: GraphOperation {
        /// `canvas_id` in the path.
        public var canvasID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(canvasID: Swift.String) {
            self.canvasID = canvasID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(canvasID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Color behind the canvas
            @export(implementation) public var backgroundColor: GraphField<Swift.String> { .init("background_color") }
            /// IDs of canvas elements
            @export(implementation) public var bodyElementIDs: GraphField<[Swift.String]> { .init("body_element_ids") }
            /// Whether swipe to open is on
            @export(implementation) public var enableSwipeToOpen: GraphField<Swift.Bool> { .init("enable_swipe_to_open") }
            /// Hides a published canvas
            @export(implementation) public var isHidden: GraphField<Swift.Bool> { .init("is_hidden") }
            /// Whether the canvas is published
            @export(implementation) public var isPublished: GraphField<Swift.Bool> { .init("is_published") }
            /// Name that labels the canvas
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// ID of the EntRichMediaDocumentTemplate that the Canvas document comes from
            @export(implementation) public var sourceTemplateID: GraphField<Swift.String> { .init("source_template_id") }
        }
    }

    /// Preview of the canvas
    ///
    /// `GET /{canvas_id}/preview`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas/preview/)
    public static func preview(
        _ canvasID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CanvasPreview> fields: () -> GraphSelection<CanvasPreview> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CanvasPreview>> {
        var request = GraphRequest<GraphConnection<CanvasPreview>>(.get, "/\(canvasID)/preview", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Notifies given page admins, by ID, of a Canvas preview.
    ///
    /// `GET /{canvas_id}/previews`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas/previews/)
    public static func previews(
        _ canvasID: Swift.String,
        userIDs: [Swift.Int]? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<TextWithEntities> fields: () -> GraphSelection<TextWithEntities> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<TextWithEntities>> {
        var request = GraphRequest<GraphConnection<TextWithEntities>>(.get, "/\(canvasID)/previews", fields: fields())
        request.set(GraphField<[Swift.Int]>("user_ids"), userIDs)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
