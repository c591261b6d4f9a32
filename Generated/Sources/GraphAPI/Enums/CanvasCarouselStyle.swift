// Made from the values of `canvas-carousel.style` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-carousel.style`.
///
/// The reference does not list them.
public typealias CanvasCarouselStyle = GraphUnlisted<GraphName.CanvasCarouselStyle>

extension GraphName {
    /// Tells ``CanvasCarouselStyle`` from other values that the reference does not list.
    public enum CanvasCarouselStyle {}
}
