extension CanvasCarousel {

    /// Carousel inside a canvas
    ///
    /// `GET /{canvas_carousel_id}`
    ///
    /// Error codes: 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-carousel/)
    public static func read(
        _ canvasCarouselID: Swift.String,
        @GraphSelectionBuilder<CanvasCarousel> fields: () -> GraphSelection<CanvasCarousel> = { GraphSelection() },
    ) -> GraphRequest<CanvasCarousel> {
        GraphRequest(.get, "/\(canvasCarouselID)", fields: fields())
    }
}
