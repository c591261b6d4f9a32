// Made from `canvas/preview.data` in the reference by graphgen; edits to this file are lost.

/// `CanvasPreview`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasPreview = GraphUndescribed<GraphName.CanvasPreview>

extension GraphName {
    /// Tells ``CanvasPreview`` from other types that the reference does not describe.
    public enum CanvasPreview {}
}
