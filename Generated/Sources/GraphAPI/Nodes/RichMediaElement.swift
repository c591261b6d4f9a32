// Made from `canvas.elements` in the reference by graphgen; edits to this file are lost.

/// `RichMediaElement`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias RichMediaElement = GraphUndescribed<GraphName.RichMediaElement>

extension GraphName {
    /// Tells ``RichMediaElement`` from other types that the reference does not describe.
    public enum RichMediaElement {}
}
