// Made from the values that fields and parameters of `canvas-carousel` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas-carousel.element_type`.
///
/// The reference does not list them.
public typealias CanvasCarouselElementType = GraphUnlisted<GraphName.CanvasCarouselElementType>

extension GraphName {
    /// Tells ``CanvasCarouselElementType`` from other values that the reference does not list.
    public enum CanvasCarouselElementType {}
}

/// Values of `canvas-carousel.style`.
///
/// The reference does not list them.
public typealias CanvasCarouselStyle = GraphUnlisted<GraphName.CanvasCarouselStyle>

extension GraphName {
    /// Tells ``CanvasCarouselStyle`` from other values that the reference does not list.
    public enum CanvasCarouselStyle {}
}
