// Made from `canvas.body_elements` in the reference by graphgen; edits to this file are lost.

/// `CanvasHeader`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasHeader = GraphUndescribed<GraphName.CanvasHeader>

extension GraphName {
    /// Tells ``CanvasHeader`` from other types that the reference does not describe.
    public enum CanvasHeader {}
}
