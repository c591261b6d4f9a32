// Made from the reference pages of `canvas-button` and its edges by graphgen; edits to this file are lost.

extension CanvasButton {

    /// Button inside a canvas
    ///
    /// `GET /{canvas_button_id}`
    ///
    /// Errors: ``GraphErrorCode/code80001`` (80001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-button/)
    public static func read(
        _ canvasButtonID: Swift.String,
        @GraphSelectionBuilder<CanvasButton> fields: () -> GraphSelection<CanvasButton> = { GraphSelection() },
    ) -> GraphRequest<CanvasButton> {
        GraphRequest(.get, "/\(canvasButtonID)", fields: fields())
    }
}
