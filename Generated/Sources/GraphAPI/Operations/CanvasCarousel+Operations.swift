// Made from the reference pages of `canvas-carousel` and its edges by graphgen; edits to this file are lost.

extension CanvasCarousel {

    /// Carousel inside a canvas
    ///
    /// `GET /{canvas_carousel_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-carousel/)
    public static func read(
        _ canvasCarouselID: Swift.String,
        @GraphSelectionBuilder<CanvasCarousel> fields: () -> GraphSelection<CanvasCarousel> = { GraphSelection() },
    ) -> GraphRequest<CanvasCarousel> {
        GraphRequest(.get, "/\(canvasCarouselID)", fields: fields())
    }
}
