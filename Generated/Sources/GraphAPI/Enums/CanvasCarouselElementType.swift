// Made from the values of `canvas-carousel.element_type` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-carousel.element_type`.
///
/// The reference does not list them.
public typealias CanvasCarouselElementType = GraphUnlisted<GraphName.CanvasCarouselElementType>

extension GraphName {
    /// Tells ``CanvasCarouselElementType`` from other values that the reference does not list.
    public enum CanvasCarouselElementType {}
}
