// Made from `canvas-button.rich_text` in the reference by graphgen; edits to this file are lost.

/// `CanvasRichText`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/canvas-rich-text/)
public typealias CanvasRichText = GraphUndescribed<GraphName.CanvasRichText>

extension GraphName {
    /// Tells ``CanvasRichText`` from other types that the reference does not describe.
    public enum CanvasRichText {}
}
