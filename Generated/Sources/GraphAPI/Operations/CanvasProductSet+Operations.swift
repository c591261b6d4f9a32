extension CanvasProductSet {

    /// Product set inside a canvas
    ///
    /// `GET /{canvas_product_set_id}`
    ///
    /// Error codes: 80001, 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-product-set/)
    public static func read(
        _ canvasProductSetID: Swift.String,
        @GraphSelectionBuilder<CanvasProductSet> fields: () -> GraphSelection<CanvasProductSet> = { GraphSelection() },
    ) -> GraphRequest<CanvasProductSet> {
        GraphRequest(.get, "/\(canvasProductSetID)", fields: fields())
    }
}
