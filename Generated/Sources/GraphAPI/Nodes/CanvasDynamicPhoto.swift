// Made from `canvas-carousel.child_elements` in the reference by graphgen; edits to this file are lost.

/// `CanvasDynamicPhoto`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasDynamicPhoto = GraphUndescribed<GraphName.CanvasDynamicPhoto>

extension GraphName {
    /// Tells ``CanvasDynamicPhoto`` from other types that the reference does not describe.
    public enum CanvasDynamicPhoto {}
}
