// Made from `canvas-carousel.child_elements` in the reference by graphgen; edits to this file are lost.

/// `CanvasPhoto`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasPhoto = GraphUndescribed<GraphName.CanvasPhoto>

extension GraphName {
    /// Tells ``CanvasPhoto`` from other types that the reference does not describe.
    public enum CanvasPhoto {}
}
