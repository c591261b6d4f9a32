// Made from `canvas.collection_thumbnails` in the reference by graphgen; edits to this file are lost.

/// `CanvasCollectionThumbnail`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasCollectionThumbnail = GraphUndescribed<GraphName.CanvasCollectionThumbnail>

extension GraphName {
    /// Tells ``CanvasCollectionThumbnail`` from other types that the reference does not describe.
    public enum CanvasCollectionThumbnail {}
}
