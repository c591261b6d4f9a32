// Made from `page/canvas_elements.data` in the reference by graphgen; edits to this file are lost.

/// `CanvasBodyElement`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasBodyElement = GraphUndescribed<GraphName.CanvasBodyElement>

extension GraphName {
    /// Tells ``CanvasBodyElement`` from other types that the reference does not describe.
    public enum CanvasBodyElement {}
}
