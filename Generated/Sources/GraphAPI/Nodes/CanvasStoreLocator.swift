// Made from `canvas.body_elements` in the reference by graphgen; edits to this file are lost.

/// `CanvasStoreLocator`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasStoreLocator = GraphUndescribed<GraphName.CanvasStoreLocator>

extension GraphName {
    /// Tells ``CanvasStoreLocator`` from other types that the reference does not describe.
    public enum CanvasStoreLocator {}
}
