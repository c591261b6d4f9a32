extension CanvasButton {

    /// Button inside a canvas
    ///
    /// `GET /{canvas_button_id}`
    ///
    /// Error codes: 80001.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-button/)
    public static func read(
        _ canvasButtonID: Swift.String,
        @GraphSelectionBuilder<CanvasButton> fields: () -> GraphSelection<CanvasButton> = { GraphSelection() },
    ) -> GraphRequest<CanvasButton> {
        GraphRequest(.get, "/\(canvasButtonID)", fields: fields())
    }
}
