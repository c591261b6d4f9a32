// Made from `canvas-button.action` in the reference by graphgen; edits to this file are lost.

/// `CanvasOpenURLAction`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasOpenURLAction = GraphUndescribed<GraphName.CanvasOpenURLAction>

extension GraphName {
    /// Tells ``CanvasOpenURLAction`` from other types that the reference does not describe.
    public enum CanvasOpenURLAction {}
}
