// Made from `application/appassets.data` in the reference by graphgen; edits to this file are lost.

/// `CanvasAppAsset`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasAppAsset = GraphUndescribed<GraphName.CanvasAppAsset>

extension GraphName {
    /// Tells ``CanvasAppAsset`` from other types that the reference does not describe.
    public enum CanvasAppAsset {}
}
