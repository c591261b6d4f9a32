// Made from the reference pages of `canvas-product-set` and its edges by graphgen; edits to this file are lost.

extension CanvasProductSet {

    /// Product set inside a canvas
    ///
    /// `GET /{canvas_product_set_id}`
    ///
    /// Errors: ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-product-set/)
    public static func read(
        _ canvasProductSetID: Swift.String,
        @GraphSelectionBuilder<CanvasProductSet> fields: () -> GraphSelection<CanvasProductSet> = { GraphSelection() },
    ) -> GraphRequest<CanvasProductSet> {
        GraphRequest(.get, "/\(canvasProductSetID)", fields: fields())
    }
}
